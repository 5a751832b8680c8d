import gc

class Page:
    pass

def pages():
    return sum(isinstance(thing, Page) for thing in gc.get_objects())

recent = []

def show(number):
    page = Page()
    page.number = number
    recent.append(page)

for number in range(100):
    show(number)
for number in range(100):
    show(number)
gc.collect()
print(pages())  # expect: 200
