# What holds a mapping and its key while a method of its class runs.
import sys
from collections import defaultdict

count = sys.getrefcount


class Table(dict):
    def __missing__(self, key): print('missing', count(self), count(key))
    def __setitem__(self, key, value):
        print('set', count(self), count(key), count(value))
        dict.__setitem__(self, key, value)


class Default(defaultdict):
    def __setitem__(self, key, value):
        print('set', count(self), count(key), count(value))
        dict.__setitem__(self, key, value)


class Names(dict):
    def __setitem__(self, name, value): print('name', count(self))
    def __getitem__(self, name): print('name', count(self)); return name


x, y = object(), object()
table = Table()
table[x] = y
table[y]
default = Default(object)
default[x]
names = Names()
exec('p = 1', {}, names)
eval('p', {}, names)
