import sys
for error in [Exception(), ValueError('x'), KeyError(1), AttributeError('x'), NameError('x'), StopIteration()]:
    print(sys.getsizeof(error))
# expect[64]: 88
# expect[64]: 88
# expect[64]: 88
# expect[64]: 104
# expect[64]: 96
# expect[64]: 96
# expect[32]: 44
# expect[32]: 44
# expect[32]: 44
# expect[32]: 52
# expect[32]: 48
# expect[32]: 48
