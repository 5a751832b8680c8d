import sys
class Sized:
    def __init__(self, hint):
        self.hint = hint
    def __iter__(self):
        return iter([1, 2, 3])
    def __length_hint__(self):
        print('hint')
        return self.hint
print(sys.getsizeof(list(Sized(3))), sys.getsizeof(list(Sized(20))), sys.getsizeof(list(Sized(0))))
print(sys.getsizeof(list(iter(range(5)))), sys.getsizeof(list(map(str, range(5)))), sys.getsizeof(list(zip(range(5)))))
print(sys.getsizeof(list(reversed(range(5)))), sys.getsizeof(list({1: 2, 3: 4}.values())), sys.getsizeof(list({1, 2, 3})))
