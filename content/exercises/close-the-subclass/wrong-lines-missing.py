class Reading:
    __slots__ = ('name', 'value')

    def __init__(self, name, value):
        self.name = name
        self.value = value

log = [Reading('pier', 20.5) for _ in range(100)]
print(len(log), log[99].value)
