import sys

short = 'harbour'
long = 'harbour' * 1000
print(sys.getsizeof(long) - sys.getsizeof(short))  # expect: 6993
print(sys.getsizeof([short]) == sys.getsizeof([long]))  # expect: True
print(sys.getsizeof([short] * 9) > sys.getsizeof([short]))  # expect: True
