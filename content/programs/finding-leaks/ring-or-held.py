import gc

class Page:
    pass

history = []

def show_in_a_ring():
    page = Page()
    page.me = page

def show_and_keep():
    history.append(Page())

gc.collect()
for number in range(3):
    show_in_a_ring()
print(gc.collect())  # expect: 3
for number in range(3):
    show_and_keep()
print(gc.collect(), len(history))  # expect: 0 3
