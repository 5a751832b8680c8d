import sys
from pympler import asizeof

text = 'page ' * 20_000
first = [text]
second = [text]

def kilobytes(*things):
    return asizeof.asizeof(*things) // 1000

print(sys.getsizeof(first) // 1000)  # expect: 0
print(kilobytes(first))  # expect: 100
print(kilobytes(second))  # expect: 100
print(kilobytes(first, second))  # expect: 100
# real CPython only, with pympler
