import objgraph

class Page:
    pass

history = []

def show(number):
    page = Page()
    page.number = number
    history.append(page)

objgraph.growth()
for round in range(3):
    for number in range(100):
        show(number)
    objgraph.show_growth()
print(objgraph.count('Page'))
# expect: Page      100      +100
# expect: Page      200      +100
# expect: Page      300      +100
# expect: 300
# real CPython only, with objgraph
