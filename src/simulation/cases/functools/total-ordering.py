import functools

@functools.total_ordering
class Grade:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __lt__(self, other):
        return self.n < other.n

low, high = Grade(1), Grade(2)
print(low < high, low <= high, low > high, low >= high, low >= Grade(1))
print(max([low, high]).n, Grade.__ge__.__name__)
try:
    @functools.total_ordering
    class Empty:
        pass
except ValueError as error:
    print(error)
