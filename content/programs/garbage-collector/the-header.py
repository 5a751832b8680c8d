import sys

def extra(thing):
    return sys.getsizeof(thing) - thing.__sizeof__()

print(extra([]))  # expect[32]: 8 # expect[64]: 16
print(extra((7, 21)))  # expect[32]: 8 # expect[64]: 16
print(extra('harbour'))  # expect: 0
print(extra(21))  # expect: 0
