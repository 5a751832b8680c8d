class Deck:
    __size = 52
    def __init__(self, __seed=3, *, __k=1):
        self.__cards = [__seed, __k]
        __local = 4
        self.show = lambda: __local + self.__cards[0]
        def __inner():
            nonlocal __local
            __local += 1
            return __local
        self.__inner = __inner
    def __draw(self):
        return self.__cards.pop()
    def draw(self):
        global __count
        __count = 7
        self.__cards += [9]
        try:
            1 / 0
        except ZeroDivisionError as __e:
            print(__e)
        for __i in range(2):
            print(__i, [__x for __x in range(2)])
        print((__w := 3), __w)
        del self.__cards[0]
        return self.__draw(), self.__inner()
    class __Card:
        __rank = 1
        def rank(self): return self.__rank
    def card(self): return self.__Card().rank(), Deck.__Card
    __x: int = 1
d = Deck()
print(d.draw(), d.show(), d.card(), vars(d).keys())
print(_Deck__count, Deck._Deck__draw.__name__, Deck._Deck__size)
print([n for n in vars(Deck) if n.startswith('_Deck')])
print(Deck(_Deck__seed=4, _Deck__k=5)._Deck__cards)
class __Odd:
    __y = 1
class ___:
    __z = 2
print(__Odd._Odd__y, ___.__z)
try:
    d.__cards
except AttributeError as e:
    print(e)
