# sys._getframe takes one number at most, and no deeper one than there are calls.
import sys


def name(depth):
    return sys._getframe(depth).f_code.co_name


print(name(0), name(1))
for arguments in ((42, 42), (100,), ('1',)):
    try:
        sys._getframe(*arguments)
    except (TypeError, ValueError) as error:
        print(error)
