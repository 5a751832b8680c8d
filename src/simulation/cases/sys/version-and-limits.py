import sys
print(sys.version_info >= (3, 11), sys.version_info[0], sys.version_info.major, len(sys.version_info))
print(sys.version_info[:2] == (sys.version_info.major, sys.version_info.minor))
print(sys.maxsize == 2 ** 31 - 1 or sys.maxsize == 2 ** 63 - 1, sys.maxsize.bit_length(), sys.maxunicode, sys.byteorder)
print(sys.getrecursionlimit(), sys.getdefaultencoding(), sys.getswitchinterval(), sys.float_repr_style)
major, minor, *rest = sys.version_info
print(major, minor == sys.version_info.minor, rest[0] == sys.version_info.micro)
# expect: True 3 3 5
# expect: True
# expect[32]: True 31 1114111 little
# expect[64]: True 63 1114111 little
# expect: 1000 utf-8 0.005 short
# expect: 3 True True
