class Page:
    pass

class User:
    pass

page = Page()
user = User()
user.last = page
cache = {'home': page}
history = [page]
del page
cache.clear()
print(len(cache), len(history))  # expect: 0 1
