import gc
import sys

class Page:
    pass

shelf = []

def show():
    page = Page()
    page.me = page
    shelf.append(page)
    return page

page = show()
print(sys.getrefcount(page))  # expect: 4
del page
shelf.clear()
print(gc.collect())  # expect: 1
