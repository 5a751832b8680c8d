import weakref

class Adder:
    def __call__(self, a, b=1):
        return a + b

adder = Adder()
proxy = weakref.proxy(adder)
print(type(proxy).__name__, callable(proxy))
print(proxy(2), proxy(2, b=5))
plain = weakref.proxy({1, 2})
del adder
try:
    proxy(1)
except ReferenceError as error:
    print(error)
