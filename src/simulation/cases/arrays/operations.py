from array import array
a = array('i', [3, 1, 2])
a.append(7)
a.extend([8, 9])
a.insert(1, 5)
print(a, len(a), a[0], a[-1], a[1:3], 7 in a, a.index(7), a.count(3))
a.remove(5)
del a[0]
a[0] = 100
print(a.pop(), a.tolist(), a.typecode, list(a), sum(a))
a[1:2] = array('i', [4, 4])
a += array('i', [1])
a.reverse()
print(a, a == array('i', list(a)), array('d', [1, 2.5]), array('f', [0.1]))
for bad in (lambda: array('b', [200]), lambda: array('B', [-1]), lambda: array('i', ['a']), lambda: array('z'), lambda: a[99], lambda: a + [1], lambda: array('i').pop()):
    try:
        bad()
    except (OverflowError, TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
