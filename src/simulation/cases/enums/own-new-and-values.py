from enum import Enum


class T(Enum):
    P = 1, 'one'
    Q = 2, 'two'

    def __new__(cls, num, text):
        obj = object.__new__(cls)
        obj._value_ = num
        obj.text = text
        return obj


class O(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    X = 'x'
    Y = 'y'


class Base(Enum):
    def hello(self):
        return f'hi {self.name}'


class Ext(Base):
    Z = 0


print(T(1), T.P.text, T.Q.value, list(O))
print(Ext.Z.hello(), bool(Ext.Z), Ext.Z is Ext(0))
for m in reversed(T):
    print(m, m.__class__ is T, T.__members__[m.name] is m)
