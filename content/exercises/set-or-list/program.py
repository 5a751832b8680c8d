import sys

numbers = list(range(1000))
unique = set(numbers)
print(sys.getsizeof(unique) // sys.getsizeof(numbers))  # expect: 4
