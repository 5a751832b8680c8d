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

import gc

def kept(kind):
    return next(int(line[0]) for line in lines() if line[2:3] == [kind])

lists = [[] for number in range(200)]
floats = [number + 0.5 for number in range(300)]
lists.clear()
floats.clear()
print(kept('PyListObjects'), kept('PyFloatObjects'))  # expect: 80 100
gc.collect()
print(kept('PyListObjects') < 10, kept('PyFloatObjects') < 10)  # expect: True True
# native CPython only
