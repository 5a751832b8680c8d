import os
import sys
import tempfile

def lines():
    with tempfile.TemporaryFile('w+') as file:
        usual = os.dup(2)
        os.dup2(file.fileno(), 2)
        sys._debugmallocstats()
        os.dup2(usual, 2)
        file.seek(0)
        return [line.split() for line in file]

def line_of(size):
    return next([int(word) for word in line] for line in lines() if line[1:2] == [str(size)])

before = line_of(64)
pairs = [(number, 0.5 + number) for number in range(1000)]
_, size, pools, used, free = line_of(64)
print(900 < used - before[3] < 1100)  # expect: True
print((used + free) / pools)  # expect: 255.0
# native CPython only
