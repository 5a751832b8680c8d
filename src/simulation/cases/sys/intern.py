import sys
try:
    sys.intern()
except TypeError as e:
    print(e)
try:
    sys.intern(b'abc')
except TypeError as e:
    print(e)
s = "never interned before" + str(5)
print(sys.intern(s) is s)
s2 = s.swapcase().swapcase()
print(s2 is s, sys.intern(s2) is s)
class S(str):
    def __hash__(self):
        return 123
try:
    sys.intern(S("abc"))
except TypeError as e:
    print(e)
