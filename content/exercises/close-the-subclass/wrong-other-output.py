class Place:
    __slots__ = ('name',)

class Reading(Place):
    __slots__ = ()

    def __init__(self, name, value):
        self.name = name

log = [Reading('pier', 20.5) for _ in range(100)]
print(len(log), log[99].name)
