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

logs = [[] for number in range(100)]
before = used(512)
for log in logs:
    for hour in range(64):
        log.append(hour)
print(used(512) - before)  # expect: 100
for log in logs:
    log.append(64)
print(used(512) - before)  # expect: 0
# native CPython only
