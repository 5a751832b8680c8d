import sys

row = [None] * 200
print((sys.getsizeof(row) - sys.getsizeof([])) // 200)  # expect[32]: 4 # expect[64]: 8
print(sys.getsizeof(2026))  # expect[32]: 16 # expect[64]: 28
