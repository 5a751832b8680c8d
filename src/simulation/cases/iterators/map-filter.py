import sys
calls = []
def double(x):
    calls.append(x)
    return x * 2
m = map(double, [1, 2, 3])
print(calls, next(m), calls, list(m), calls)
print(list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, '', 'a', []])))
print(list(filter(lambda x: x % 2, range(6))), sum(map(len, ['a', 'bb'])), set(map(abs, [-1, 1])))
item = [5]
f = filter(lambda x: True, [item])
print(sys.getrefcount(item))
got = next(f)
print(sys.getrefcount(item), type(f).__name__, isinstance(m, map))
