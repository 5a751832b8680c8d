# Prints how objects lie in memory: for each its type's sizes and address, the bytes before it that
# belong to it, and its bytes. What CPython 3.11 to 3.15 printed is in objects.json, 64-bit 3.11 to 3.13
# and Pyodide's 3.11 to 3.15.
import ctypes, sys

W = ctypes.sizeof(ctypes.c_void_p)

class Point:
    def __init__(self):
        self.x = 1.5
        self.y = 2.5

class Slotted:
    __slots__ = ('x',)

def sample(label, value, header):
    start = id(value) - header * W
    size = header * W + value.__class__.__basicsize__ + 32
    data = ctypes.string_at(start, size)
    print(label, type(value).__basicsize__, type(value).__itemsize__, hex(id(type(value))), header * W, data.hex())

items = [1.5, 2.5, 3.5]
items.append(4.5)
pair = tuple([1.5, 2.5, items])
print(sys.version.split()[0], W, sys.byteorder)
x = int('1234567'); sample('int', x, 0)
y = int('-5000000000'); sample('negative', y, 0)
f = float('2.5'); sample('float', f, 0)
s = 'he' + str(11000) ; sample('ascii', s, 0)
w = chr(0x4e2d) + chr(0x6587) + str(7); sample('wide', w, 0)
b = bytes([65, 66, 67, 68]); sample('bytes', b, 0)
sample('list', items, 2)
sample('tuple', pair, 2)
d = {s: 1.5, w: 2.5}; sample('dict', d, 2)
q = {1.5, 2.5, 3.5}; sample('set', q, 2)
p = Point(); sample('Point', p, 4)
t = Slotted(); t.x = f; sample('Slotted', t, 2)
print('addresses', hex(id(items[0])), hex(id(items)), hex(id(f)), hex(id(s)))
