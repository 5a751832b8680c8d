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

table = lines()

def number(words, place):
    line = next(line for line in table if words in ' '.join(line))
    return int(line[place].replace(',', ''))

print(number('arenas *', 3), number('bytes/arena', -1) % 2**20)  # expect: 1048576 0
print(number('unused pools', 4))  # expect: 16384
lost = number('lost to arena alignment', -1)
print(lost % 16_384, lost <= 16_384 * number('allocated current', -1))  # expect: 0 True
# native CPython only
