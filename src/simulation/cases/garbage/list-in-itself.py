# A list that holds itself, and two that hold each other, are found and counted one by one.
import gc

gc.collect()
gc.disable()
for made in range(3):
    own = []
    own.append(own)
    del own
    print(made, gc.collect())
left, right = [], []
left.append(right)
right.append(left)
del left
print('one name left:', gc.collect())
del right
print('none left:', gc.collect(), gc.collect())
