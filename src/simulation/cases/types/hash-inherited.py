class mydict(dict): pass
class mylist(list): pass
class myset(set): pass
class Eq:
    def __eq__(self, other): return True
class Sub(Eq): pass
class Back(Eq):
    __hash__ = object.__hash__
class Own(Eq):
    def __hash__(self): return 7
for v in (mydict(), mylist(), myset(), Eq(), Sub()):
    try:
        hash(v)
    except TypeError as e:
        print(e)
print(hash(Own()), hash(Back()) is not None, Eq.__hash__, '__hash__' in vars(Sub), Own() in {Own()})
class Bad:
    def __hash__(self): return 'x'
try: hash(Bad())
except TypeError as e: print(e)
class Big:
    def __hash__(self): return 2 ** 70 + 3
class Minus:
    def __hash__(self): return -1
print(hash(Minus()), hash(Big()) == hash(2 ** 70 + 3))
