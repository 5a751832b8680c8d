import operator
import sys

rows = [('b', 2), ('a', 3), ('c', 1)]
print(sorted(rows, key=operator.itemgetter(1)))
print(sorted(rows, key=operator.itemgetter(0))[0])
pick = operator.itemgetter(2, 0)
print(pick('xyz'), pick, operator.itemgetter('k')({'k': 5}))
key = []
getter = operator.itemgetter(key)
print(sys.getrefcount(key))
for bad in (lambda: operator.itemgetter(), lambda: pick(), lambda: pick(5)):
    try:
        bad()
    except TypeError as error:
        print(error)
