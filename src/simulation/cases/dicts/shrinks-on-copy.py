import sys
d = {i: i for i in range(50)}
for i in range(45):
    del d[i]
print(len(d), sys.getsizeof(d), sys.getsizeof(d.copy()), sys.getsizeof(dict(d)))
d[100] = 1
print(sys.getsizeof(d))
for i in range(200, 240):
    d[i] = i
    if i % 8 == 0:
        print(len(d), sys.getsizeof(d))
