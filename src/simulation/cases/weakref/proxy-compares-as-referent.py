# A comparison of a proxy gives what the referent's method gives, be it no bool.
import weakref


class Odd:
    def __eq__(self, other):
        return 'equal?'

    def __lt__(self, other):
        return ['less', other]

    def __gt__(self, other):
        return 'greater'


odd = Odd()
proxy = weakref.proxy(odd)
print(proxy == 1, 1 == proxy, proxy < 2, 2 < proxy, proxy > 3)
try:
    print(proxy <= 1)
except TypeError as error:
    print(error)


class Plain:
    pass


plain = Plain()
first = weakref.proxy(plain)
print(first == plain, plain == first, first != plain, first == 1)
