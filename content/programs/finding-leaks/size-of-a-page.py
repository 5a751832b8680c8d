import gc
import sys

class Page:
    def __init__(self, text):
        self.text = text

short = Page('home')
long = Page('home' * 1000)
print(gc.is_tracked(long), gc.is_tracked(long.text))  # expect: True False
print(sys.getsizeof(long.text) - sys.getsizeof(short.text))  # expect: 3996
print(sys.getsizeof(long) - sys.getsizeof(short))  # expect: 0
