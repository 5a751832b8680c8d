import sys
b = b'  Hello World\n'
print(b.strip(), b.lstrip(), b.rstrip(b'\n'), b'xxaxx'.strip(b'x'), b.title(), b.swapcase(), b'hELLO'.capitalize())
print(b'a-b-c'.partition(b'-'), b'a-b-c'.rpartition(b'-'), b'abc'.partition(b'-'), b'abc'.rpartition(b'-'))
print(b'abcabc'.rfind(b'b'), b'abc'.index(b'c'), b'abc'.rfind(b'z'))
print(b'abc'.ljust(6), b'abc'.rjust(6, b'.'), b'abc'.center(7, b'*'), b'ab'.center(5), b'prefix'.removeprefix(b'pre'), b'file.py'.removesuffix(b'.py'))
print(b'abc'.isalpha(), b'123'.isdigit(), b'a1'.isalnum(), b' \t'.isspace(), b'AB'.isupper(), b'ab1'.islower(), b''.isascii(), b''.isalpha())
whole = b'abcdef'
print(whole.strip() is whole, whole.ljust(3) is whole, whole.partition(b'z')[0] is whole)
try:
    b'abc'.index(b'z')
except ValueError as e:
    print(e)
try:
    b'abc'.strip('a')
except TypeError as e:
    print(e)
a = bytearray(b'abc')
a.insert(0, 120)
a.insert(-1, 121)
a.insert(99, 122)
print(a, sys.getsizeof(a))
a.remove(98)
a.reverse()
print(a, a.strip(b'z'), a.title(), len(a), sys.getsizeof(a))
try:
    a.remove(1)
except ValueError as e:
    print(e)
for i in range(40):
    a.append(i)
print(sys.getsizeof(a))
