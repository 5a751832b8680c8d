import sys

def counts(thing):
    before = sys.getrefcount(thing)
    row = [thing] * 1000
    return sys.getrefcount(thing) - before

small = int('7')
big = int('5000')
print(counts(small), counts(big))  # expect: 0 1000
