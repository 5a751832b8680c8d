import weakref

class Album(list):
    pass

class Table(dict):
    pass

for thing in [17], {}, (), 5000, 1.5, 'sea', Album(), Table():
    try:
        weakref.ref(thing)
        print(type(thing).__name__, 'can be watched')
    except TypeError as error:
        print(error)
# expect: cannot create weak reference to 'list' object
# expect: cannot create weak reference to 'dict' object
# expect: cannot create weak reference to 'tuple' object
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'float' object
# expect: cannot create weak reference to 'str' object
# expect: Album can be watched
# expect: Table can be watched
