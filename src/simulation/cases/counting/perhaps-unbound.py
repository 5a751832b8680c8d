import sys
count = sys.getrefcount

def looped(items):
    for item in items:
        mark = item
    print(count(mark), count(mark), count(item))

def tried(items):
    try:
        first = items[0]
        second = first[0]
    except IndexError:
        second = []
        print(count(first), count(first))
    print(count(second), count(first))

def chosen(yes):
    if yes:
        value = []
    print(count(value), count(value))
    del value
    if yes:
        value = []
    return count(value)

def kept(items):
    while items:
        last = items.pop()
    return count(last)

def inlined(items):
    [x for x in items]
    x = items[0]
    return count(x), [count(x) for x in items], count(x)

looped([[]])
tried([[]])
tried([[[]]])
print(chosen(True), kept([[]]), inlined([[]]))
