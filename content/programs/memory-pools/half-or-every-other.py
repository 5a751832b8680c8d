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
del messages[50_000:]
print(arenas() - first < 30)  # expect: True
messages.clear()
messages += [bytes(470) for number in range(100_000)]
del messages[::2]
print(arenas() - first >= 50)  # expect: True
# native CPython only
