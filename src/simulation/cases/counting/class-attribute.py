import sys
shared = []
class Box:
    contents = shared
print(sys.getrefcount(shared))  # expect: 3
a = Box()
b = Box()
print(sys.getrefcount(shared), a.contents is b.contents)  # expect: 3 True
a.contents = []
print(sys.getrefcount(shared), sys.getrefcount(a.contents))  # expect: 3 2
