import sys

class Page:
    pass

history = []
cache = {}
page = Page()
history.append(page)
cache['home'] = page
print(sys.getrefcount(page))  # expect: 4
