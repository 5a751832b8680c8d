import sys

a = [1, 2, 3]
print(sys.getrefcount(a))  # expect: 2
a = None
print(sys.getrefcount(a))  # expect[32]: 1879048192 # expect[64]: 3221225472
gc.collect()  # raises: NameError: name 'gc' is not defined. Did you forget to import 'gc'?
