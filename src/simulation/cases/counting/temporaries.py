import sys
print(sys.getrefcount([]))  # expect: 1
print(sys.getrefcount({}))  # expect: 1
print(sys.getrefcount([[]][0]))  # expect: 1
print(sys.getrefcount(object()))  # expect: 1
print(sys.getrefcount([x for x in (1, 2)]))  # expect: 1
