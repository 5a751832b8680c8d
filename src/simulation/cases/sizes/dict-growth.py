import sys
d = {}
last = sys.getsizeof(d)
for i in range(200):
    d[i] = i
    size = sys.getsizeof(d)
    if size != last:
        print(len(d), size)  # expect[32]: 1 128  # expect[64]: 1 224  # expect[32]: 6 196  # expect[64]: 6 352  # expect[32]: 11 344  # expect[64]: 11 632  # expect[32]: 22 628  # expect[64]: 22 1168  # expect[32]: 43 1208  # expect[64]: 43 2264  # expect[32]: 86 2612  # expect[64]: 86 4688  # expect[32]: 171 5176  # expect[64]: 171 9304
        last = size
print(sys.getsizeof({'a': 1}), sys.getsizeof({1: 1}), sys.getsizeof({}))  # expect[32]: 108 128 40  # expect[64]: 184 224 64
d.clear()
print(sys.getsizeof(d))  # expect[32]: 40  # expect[64]: 64
