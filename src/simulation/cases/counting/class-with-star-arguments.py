import sys


class Once:
    def __init__(self, item, *rest, **named):
        print(sys.getrefcount(item))


item = object()
Once(item)
Once(*[item])
Once(*(item, 1))
Once(*[item], name=1)
