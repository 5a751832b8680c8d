# What int(), len() and bool.__new__() make of objects of the program's classes.
class Indexed(int):
    def __index__(self):
        return 42


class Long:
    def __len__(self):
        return 1 << 80


print(int(Indexed(7)), type(int(Indexed(7))), [0, 1][Indexed(1)])
print(bool.__new__(bool), bool.__new__(bool, 1), int.__new__(int, 5) is int('5'))
for ask in (len, bool):
    try:
        print(ask(Long()))
    except OverflowError as error:
        print(error)
