import weakref

class Page:
    pass

class Button:
    pass

class Command:
    def __init__(self, page):
        self.page = page

page = Page()
menu = [Button(), Button()]
menu[0].action = Command(page)
menu[1].page = weakref.ref(page)
seen = [page]
seen.pop()
watch = menu[1].page
del page
print(watch() is None)  # expect: False
