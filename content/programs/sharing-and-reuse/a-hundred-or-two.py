import sys

lines = ['north pier 7', 'old harbour 9'] * 50
names = [line[:-2] for line in lines]
interned = [sys.intern(line[:-2]) for line in lines]
print(len(set(map(id, names))), len(set(map(id, interned))))  # expect: 100 2
