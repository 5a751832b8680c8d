import operator

print(operator.add(1, 2), operator.sub(5, 3), operator.mul(2, 'ab'), operator.truediv(7, 2))
print(operator.floordiv(7, 2), operator.mod(7, 3), operator.neg(4), operator.not_([]))
print(operator.eq(1, 1.0), operator.lt(1, 2), operator.is_(None, None), operator.is_not(1, None))
print(operator.and_(6, 3), operator.or_(6, 1), operator.xor(6, 3), operator.lshift(1, 4))
print(operator.contains([1, 2], 2), operator.countOf([1, 2, 1], 1), operator.indexOf('abc', 'c'))
items = [1, 2, 3]
operator.setitem(items, 0, 9)
operator.delitem(items, 1)
print(items, operator.getitem(items, 1), operator.iadd(items, [4]) is items, items)
print(operator.concat([1], [2]), operator.truth('x'), operator.index(5))
for bad in (lambda: operator.add(1), lambda: operator.concat(1, 2), lambda: operator.not_()):
    try:
        bad()
    except TypeError as error:
        print(error)
