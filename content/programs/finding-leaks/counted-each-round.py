import gc

class Page:
    pass

def pages():
    return sum(isinstance(thing, Page) for thing in gc.get_objects())

history = []

def show(number):
    page = Page()
    page.number = number
    history.append(page)

for round in range(3):
    for number in range(100):
        show(number)
    print(pages())  # expect: 100 # expect: 200 # expect: 300
