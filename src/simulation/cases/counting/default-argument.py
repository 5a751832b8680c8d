import sys
def add(item, to=[]):
    to.append(item)
    return to
print(add(1))  # expect: [1]
print(add(2))  # expect: [1, 2]
print(add(3, []))  # expect: [3]
print(sys.getrefcount(add.__defaults__[0]))  # expect: 2
print(sys.getrefcount(add))  # expect: 2
