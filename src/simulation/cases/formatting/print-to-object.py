class Log:
    def __init__(self):
        self.lines = []
    def write(self, text):
        self.lines.append(text)
log = Log()
print('a', 1, file=log)
print('b', end='', file=log)
print(log.lines)
import sys
n = sys.stdout.write('written\n')
print(n)
# expect: ['a', ' ', '1', '\n', 'b', '']
# expect: written
# expect: 8
