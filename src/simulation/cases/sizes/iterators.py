import sys, weakref
def f():
    pass
class A:
    def m(self):
        pass
for thing in [A().m, weakref.ref(A), iter([]), iter(()), iter('a'), iter({1}), iter({})]:
    print(sys.getsizeof(thing))
for thing in [{}.keys(), {}.values(), {}.items(), enumerate([]), zip([], []), range(3)]:
    print(sys.getsizeof(thing))
# expect[64]: 64
# expect[64]: 80
# expect[64]: 48
# expect[64]: 48
# expect[64]: 48
# expect[64]: 64
# expect[64]: 72
# expect[64]: 40
# expect[64]: 40
# expect[64]: 40
# expect[64]: 72
# expect[64]: 64
# expect[64]: 48
# expect[32]: 32
# expect[32]: 40
# expect[32]: 24
# expect[32]: 24
# expect[32]: 24
# expect[32]: 32
# expect[32]: 36
# expect[32]: 20
# expect[32]: 20
# expect[32]: 20
# expect[32]: 36
# expect[32]: 32
# expect[32]: 24
