# Lists and sets take no named arguments; a list leaves them to a class that has its own __new__.
class Plain(list):
    pass


class Started(list):
    def __init__(self, items, label=None):
        super().__init__(items)
        self.label = label


class Passing(list):
    def __init__(self, items, **named):
        super().__init__(items, **named)


class Made(list):
    def __new__(cls, items, label=None):
        return super().__new__(cls, items)


class MadeSet(set):
    def __new__(cls, items, label=None):
        return super().__new__(cls, items)


for make in (
    lambda: Plain(sequence=()),
    lambda: Started([1], label=3),
    lambda: Passing([1], label=3),
    lambda: Made([1], label=3),
    lambda: MadeSet([1], label=3),
    lambda: [].__init__(label=1),
):
    try:
        print(make())
    except TypeError as error:
        print(error)
