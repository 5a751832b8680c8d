import sys

unused = sys.getrefcount(None)
dates = ['May', None, None, 'June', None]

def without_date(dates):
    return sys.getrefcount(None) - unused

print(without_date(dates))
print(without_date(['July']))
