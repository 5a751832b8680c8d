import sys

class Open:
    pass

one, two = Open(), Open()
two.hour = 7
two.value = 20.5
print(sys.getsizeof(one) == sys.getsizeof(two))  # expect: True
