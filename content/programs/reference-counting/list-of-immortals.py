import sys

class Row(list):
    def __del__(self):
        print('freed')

row = Row([None, 7, True])
print(sys.getrefcount(row))  # expect: 2
again = row
print(sys.getrefcount(row))  # expect: 3
del again
del row  # expect: freed
