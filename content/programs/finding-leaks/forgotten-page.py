class Page:
    pass


page = Page()
cache = {'home': page}
history = [page]
del page
cache.clear()
print(len(history))  # expect: 1
