class Loud:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('gone:', self.name)
x = Loud('one')
x = Loud('two')
print('rebound')
x = None
def f():
    y = Loud('local')
    print('in f')
f()
print('after f')
Loud('temporary')
print('end')
# expect: gone: one
# expect: rebound
# expect: gone: two
# expect: in f
# expect: gone: local
# expect: after f
# expect: gone: temporary
# expect: end
