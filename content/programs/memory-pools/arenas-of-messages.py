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
messages = [bytes(470) for number in range(100_000)]
print(arenas() - first)  # expect: 51
few = messages[::1900]
messages.clear()
print(len(few), arenas() - first)  # expect: 53 51
few.clear()
print(arenas() - first)  # expect: 1
# native CPython only
