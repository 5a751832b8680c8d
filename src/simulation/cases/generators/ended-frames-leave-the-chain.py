# What holds the frame of an ended generator may hold those that ran it: not in 3.11, nor from 3.15 on.
import sys
from contextlib import contextmanager


@contextmanager
def swallowing(target):
    try:
        yield
    except ValueError:
        pass


target = object()
for _ in range(2):
    with swallowing(target):
        raise ValueError('swallowed')
    print(sys.getrefcount(target))


def handles(target):
    try:
        yield
    except ValueError:
        pass


def throws():
    generator = handles(target)
    next(generator)
    error = ValueError('thrown')
    try:
        generator.throw(error)
    except StopIteration as end:
        frame = error.__traceback__.tb_frame
        return frame.f_code.co_name, frame.f_back and frame.f_back.f_code.co_name


print(throws())
print(sys.getrefcount(target))
