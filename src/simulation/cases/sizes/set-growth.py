import sys
s = set()
last = sys.getsizeof(s)
for i in range(200):
    s.add(i)
    size = sys.getsizeof(s)
    if size != last:
        print(len(s), size)  # expect[32]: 5 364  # expect[64]: 5 728  # expect[32]: 19 1132  # expect[64]: 19 2264  # expect[32]: 77 4204  # expect[64]: 77 8408
        last = size
print(sys.getsizeof(set()), sys.getsizeof({1, 2, 3}), sys.getsizeof(set(range(1000))))  # expect[32]: 108 108 16492  # expect[64]: 216 216 32984
