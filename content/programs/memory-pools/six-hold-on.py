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

def arenas():
    return next(int(line[-1]) for line in lines() if line[1:4] == ['arenas', 'allocated', 'current'])

first = arenas()
things = [bytes(479) for number in range(11_904)]
print(arenas() - first)  # expect: 6
things.clear()
print(arenas() - first)  # expect: 1
things += [bytes(479) for number in range(11_904)]
six = things[::2000]
things.clear()
print(len(six), arenas() - first)  # expect: 6 6
# native CPython only
