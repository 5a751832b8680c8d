import sys

shared = [[0] * 3] * 3
shared[0][0] = 1
print(shared, sys.getrefcount(shared[0]))
own = [[0] * 3 for _ in range(3)]
own[0][0] = 1
print(own, sys.getrefcount(own[0]))
print(sys.getsizeof(shared) == sys.getsizeof([None] * 3), sys.getsizeof(own))
turned = [list(row) for row in zip(*own)]
print(turned, turned[0] is own[0])
