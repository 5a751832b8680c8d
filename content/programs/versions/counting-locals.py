import sys

def count(items):
    return sys.getrefcount(items)

def local():
    items = []
    print('a local:', sys.getrefcount(items))
    print('passed on:', count(items))

items = []
print('a global:', sys.getrefcount(items))
local()
print('a constant:', sys.getrefcount('no name'))
# expect: a global: 2
# expect: a local: 1
# expect: passed on: 1
# expect[32]: a constant: 2
# expect[64]: a constant: 3
