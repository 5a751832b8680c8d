class Buffer:
    def __del__(self):
        print('buffer freed')

def read():
    buffer = Buffer()
    yield 'pier 7'
    yield 'mole 9'

lines = read()
print(next(lines))
lines.close()
print('closed')
lines = read()
print(next(lines))
del lines
print('gone')
# expect: pier 7
# expect: buffer freed
# expect: closed
# expect: pier 7
# expect: buffer freed
# expect: gone
