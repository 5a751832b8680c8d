class C:
    pass


for value in (1, 'text', None, [], C(), (1, 2)):
    try:
        value()
    except TypeError as error:
        print(error)
try:
    C(1)
except TypeError as error:
    print(error)
try:
    C().missing()
except AttributeError as error:
    print(error)
