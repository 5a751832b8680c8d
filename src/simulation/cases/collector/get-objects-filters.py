import gc
class Leak: pass
xs = [Leak() for _ in range(3)]
n = 0
for o in gc.get_objects():
    if type(o).__name__ == 'Leak':
        n += 1
print(n)
print(len([o for o in gc.get_objects() if o.__class__ is Leak]))
print(len(list(filter(lambda o: isinstance(o, Leak), gc.get_objects()))))
found = [o for o in gc.get_objects() if isinstance(o, Leak)]
print(len(found), found[0] is xs[0], found == xs)
