import weakref

class Page:
    pass

history = []

def show(title):
    page = Page()
    page.title = title
    history.append('home')
    history.append(page)
    print('showing', page.title)
    return weakref.ref(page)

watch = show('home')
print(len(history))
print(watch() is None)
