def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c):
    pass


class C:
    def __init__(self, name, size):
        pass


for function in (one, two, three, C, C.__init__):
    try:
        function()
    except TypeError as error:
        print(error)
