import sys
def extend(values):
    values += [4]
    return values
start = [1, 2, 3]
same = extend(start)
print(start is same, start, sys.getrefcount(start))
other = start + [5]
print(other is start, other)
start += 'ab'
print(start)
try:
    start += 5
except TypeError as error:
    print(error)
try:
    start + (1,)
except TypeError as error:
    print(error)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
