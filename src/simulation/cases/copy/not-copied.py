import copy

def numbers():
    yield 1

for thing in (numbers(), iter([1])):
    try:
        print(type(copy.copy(thing)).__name__)
    except TypeError as error:
        print(error)
