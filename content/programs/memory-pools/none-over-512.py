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

before = used(512)
small = [bytes(479) for number in range(1000)]
print(used(512) - before)  # expect: 1000
large = [bytes(480) for number in range(1000)]
print(used(512) - before)  # expect: 1000
# native CPython only
