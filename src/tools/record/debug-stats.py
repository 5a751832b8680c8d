# What sys._debugmallocstats() writes to standard error, after some requests, printed to standard
# output. `debug-stats.json` has it from eight CPythons, line by line.
import os
import sys

told = os.open('told.txt', os.O_RDWR | os.O_CREAT)
errors = os.dup(2)
os.dup2(told, 2)
lists = [[] for _ in range(20000)]
words = ['w' * (n % 480) for n in range(9000)]
del lists[::3], words[::2]
sys._debugmallocstats()
os.dup2(errors, 2)
with open('told.txt') as file:
    print(file.read(), end='')
os.remove('told.txt')
