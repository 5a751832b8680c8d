import sys

print('None:', sys.getrefcount(None))  # expect[32]: None: 1879048192 # expect[64]: None: 3221225472
print('True:', sys.getrefcount(True))  # expect[32]: True: 1879048192 # expect[64]: True: 3221225472
