def read():
    print('begins')
    yield 'pier 7'

lines = read()
words = (line.split() for line in lines)
print('nothing read yet')
print(next(words))
# expect: nothing read yet
# expect: begins
# expect: ['pier', '7']
