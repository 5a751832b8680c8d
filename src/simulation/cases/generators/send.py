import sys
def average():
    total = 0
    count = 0
    result = None
    while True:
        value = yield result
        total += value
        count += 1
        result = total / count
a = average()
print(a.send(None), a.send(10), a.send(20))
b = average()
try:
    b.send(1)
except TypeError as e:
    print(e)
def keep():
    x = yield
    while True:
        x = yield sys.getrefcount(x)
k = keep()
next(k)
o = []
print(k.send(o), sys.getrefcount(o), k.send([]), sys.getrefcount(o))
def two():
    x = yield 1
    print(x)
t = two()
next(t)
try:
    t.send('last')
except StopIteration:
    print('stopped')
