import sys
l = []
last = sys.getsizeof(l)
for i in range(70):
    l.append(i)
    size = sys.getsizeof(l)
    if size != last:
        print(len(l), size)  # expect[32]: 1 44  # expect[64]: 1 88  # expect[32]: 5 60  # expect[64]: 5 120  # expect[32]: 9 92  # expect[64]: 9 184  # expect[32]: 17 124  # expect[64]: 17 248  # expect[32]: 25 156  # expect[64]: 25 312  # expect[32]: 33 188  # expect[64]: 33 376  # expect[32]: 41 236  # expect[64]: 41 472  # expect[32]: 53 284  # expect[64]: 53 568  # expect[32]: 65 332  # expect[64]: 65 664
        last = size
while l:
    l.pop()
print(sys.getsizeof(l))  # expect[32]: 28  # expect[64]: 56
