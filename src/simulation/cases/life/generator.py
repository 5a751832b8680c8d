class Loud:
    def __del__(self):
        print('gone')
def numbers():
    loud = Loud()
    yield 1
    yield 2
g = numbers()
print(next(g))
print(next(g))
print(next(g, 'done'))
h = numbers()
print(next(h))
h = None
print('end')
# expect: 1
# expect: 2
# expect: gone
# expect: done
# expect: 1
# expect: gone
# expect: end
