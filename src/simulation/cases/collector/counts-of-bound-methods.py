import gc

gc.collect()
words = []
start = gc.get_count()[0]
add = words.append
one = gc.get_count()[0]
del add
gone = gc.get_count()[0]
again = words.append
two = gc.get_count()[0]
print(one - start, gone - start, two - start)
