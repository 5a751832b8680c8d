# A class may bind `__class__`, beside the one that super() takes.
class Base:
    def f(self):
        return 'Base'


class Number(Base):
    def f(self):
        return super().f()

    __class__ = 413


class Claims(Base):
    @property
    def __class__(self):
        return int

    def f(self):
        return super().f()


number, claims = Number(), Claims()
print(number.f(), number.__class__)
print(claims.f(), claims.__class__, isinstance(claims, int), isinstance(claims, Claims), type(claims))
