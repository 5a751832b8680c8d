import gc

class Page:
    pass

recent = []

def show(number):
    page = Page()
    recent.append(page)

for number in range(300):
    show(number)
recent.clear()
print(sum(isinstance(thing, Page) for thing in gc.get_objects()))
