import sys

print(sys.getrefcount(None) == sys.getrefcount(7))  # expect: True
print(sys.getrefcount(None))  # expect[32]: 1879048192 # expect[64]: 3221225472
