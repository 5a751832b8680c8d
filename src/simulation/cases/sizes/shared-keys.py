import sys
print(sys.getsizeof(int), sys.getsizeof(type), sys.getsizeof(object))
class newstyleclass(object): pass
print(sys.getsizeof(newstyleclass))
[newstyleclass() for _ in range(100)]
print(sys.getsizeof(newstyleclass().__dict__))
o = newstyleclass()
o.a = o.b = o.c = o.d = o.e = o.f = o.g = o.h = 1
print(sys.getsizeof(newstyleclass))
print(sys.getsizeof(newstyleclass().__dict__), sys.getsizeof(o.__dict__))
