a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, {3} < b, a.issuperset([1]), a.isdisjoint([9]))
print(a.union([7], (8,)), a.intersection([2, 3], {3}), a.difference([1]), a.symmetric_difference([3, 9]))
a.update([10], {11})
a.difference_update([1, 2])
a.intersection_update([3, 10, 11])
a.symmetric_difference_update([3, 5])
print(a)
a |= {1}
a -= {10}
a &= {1, 5}
a ^= {5, 6}
print(a, a.copy() == a, a.copy() is a, frozenset(a) == a)
f = frozenset([1, 2])
print(f.copy() is f, frozenset(f) is f, {f: 'x'}[frozenset([2, 1])], f | {3}, {3} | f)
for bad in (lambda: a.remove(99), lambda: set().pop(), lambda: {[]}, lambda: {1} | [1], lambda: f.add(1), lambda: {1} < [1], lambda: {1} + {2}):
    try:
        bad()
    except (KeyError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
