class Base:
    x = property(lambda self: 42)
    aProp = property(lambda self: 'foo')
class Sub(Base):
    x = property(lambda self: 'hello')
    @classmethod
    def test(klass): return super(Sub, klass).aProp
dd = Sub()
print(dd.x, super(Sub, dd).x, Sub.test() is Base.aProp)
try:
    super(Sub, dd).nothing
except AttributeError as e:
    print(e)
try:
    super(Sub, dd).x = 3
except AttributeError as e:
    print(e)
class G:
    def f(self):
        def inner():
            return super().__init__
        try:
            inner()
        except RuntimeError as e:
            print(e)
    def g(self):
        del self
        try:
            super()
        except RuntimeError as e:
            print(e)
    def h():
        try: super()
        except RuntimeError as e: print(e)
G().f()
G().g()
G.h()
try:
    super()
except RuntimeError as e:
    print(e)
