r = range(2, 20, 3)
print(r, len(r), r[0], r[-1], r[1:4], r[::-1], list(r), 5 in r, 6 in r, 5.0 in r, 'a' in r)
print(r.start, r.stop, r.step, r.index(8), r.count(8), r.count(9), r == range(2, 21, 3), r != range(3))
print(range(0) == range(5, 5), bool(range(0)), range(5)[2:][1:], range(10)[-3:], list(range(5, 0, -2)), list(reversed(r)))
print(sum(range(101)), max(range(3)), min(range(3, 9)), sorted(range(3), reverse=True), hash(range(3)) == hash(range(0, 3)))
for bad in (lambda: range(1, 2, 0), lambda: range('a'), lambda: range(3)[7], lambda: range(3).index(7), lambda: range(), lambda: range(1.5)):
    try:
        bad()
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
