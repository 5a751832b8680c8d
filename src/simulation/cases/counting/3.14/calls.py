import sys
def count(value):
    return sys.getrefcount(value)
def twice(value):
    again = value
    return count(again)
shared = []
kept = [shared]
print(sys.getrefcount(shared))  # expect: 3
print(count(kept))  # expect: 2
print(kept is kept, count(kept) == count(value=kept))  # expect: True True
