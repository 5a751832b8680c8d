import sys

def counts(thing):
    before = sys.getrefcount(thing)
    row = [thing] * 1000
    return sys.getrefcount(thing) - before

print(counts(None), counts(True), counts(7))  # expect: 0 0 0
print(counts(()), counts(''), counts('a'))  # expect: 0 0 0
print(counts(int('5000')), counts(float('1.5')))  # expect: 1000 1000
print(counts([]), counts(counts))  # expect: 1000 1000
