import weakref

class Page:
    pass

history = []

def show(title):
    page = [title]
    history.append(page)
    print('showing', title)
    return lambda: None

watch = show('home')
print(len(history))
print(watch() is None)
