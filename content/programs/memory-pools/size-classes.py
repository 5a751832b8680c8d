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

sizes = [int(line[1]) for line in lines() if len(line) == 5 and line[0].isdigit()]
print(len(sizes), sizes[:4], sizes[-1])  # expect: 32 [16, 32, 48, 64] 512
# native CPython only
