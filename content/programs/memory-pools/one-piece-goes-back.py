import os

def megabytes():
    with open('/proc/self/statm') as file:
        return int(file.read().split()[1]) * os.sysconf('SC_PAGE_SIZE') // 1_000_000

first = megabytes()
piece = bytearray(100_000_000)
print(95 < megabytes() - first < 105)  # expect: True
del piece
print(megabytes() - first < 5)  # expect: True
# native CPython only
