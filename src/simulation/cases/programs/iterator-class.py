import sys

class Countdown:
    def __init__(self, start):
        self.left = start
    def __iter__(self):
        return self
    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return [self.left]

count = Countdown(3)
print(iter(count) is count, sys.getrefcount(count))
for item in count:
    print(item, sys.getrefcount(item), sys.getrefcount(count))
print(list(count), next(count, 'empty'))
first, *others = Countdown(4)
print(first, others)
print([0] in Countdown(2), max(Countdown(3)), sum(map(len, Countdown(5))))
