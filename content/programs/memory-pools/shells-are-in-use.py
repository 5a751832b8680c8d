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

def used(size):
    return next(int(line[3]) for line in lines() if line[1:2] == [str(size)])

lists = [[] for number in range(200)]
before = used(64)
lists.clear()
print(115 <= before - used(64) <= 125)  # expect: True
# native CPython only
