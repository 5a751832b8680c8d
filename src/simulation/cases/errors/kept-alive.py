import sys
class Loud:
    def __del__(self):
        print('gone')
def f():
    loud = Loud()
    raise ValueError('x')
try:
    f()
except ValueError as e:
    print('handling')
print('after')
# expect: handling
# expect: gone
# expect: after
