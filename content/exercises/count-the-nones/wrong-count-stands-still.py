import sys

dates = ['May', None, None, 'June', None]

def without_date(dates):
    before = sys.getrefcount(None)
    copy = list(dates)
    return sys.getrefcount(None) - before

print(without_date(dates))
print(without_date(['July']))
