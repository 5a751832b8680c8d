class Log:
    def __iter__(self):
        print('asked for an iterator')
        return iter(['pier 7'])

log = Log()
for line in log:
    print(line)
for line in log:
    print(line)
# expect: asked for an iterator
# expect: pier 7
# expect: asked for an iterator
# expect: pier 7
