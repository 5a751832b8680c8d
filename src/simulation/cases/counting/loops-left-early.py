import sys

def first(items, mark):
    for item in items:
        print(sys.getrefcount(mark), sys.getrefcount(items), sys.getrefcount(item))
        break

def found(items, mark):
    for item in items:
        if item:
            print(sys.getrefcount(mark))
            return mark
    return items

def only(items, mark):
    while True:
        print(sys.getrefcount(mark))
        break
    print(sys.getrefcount(items))

def raised(items, mark):
    for item in items:
        print(sys.getrefcount(mark))
        raise ValueError(item)

def nested(items, mark):
    for item in items:
        for other in items:
            print(sys.getrefcount(mark))
            break
        print(sys.getrefcount(other))
        break
    else:
        print(sys.getrefcount(items))

for call in first, found, only, nested, raised:
    call([[1], [2]], [])
