import gc

class Page:
    pass

history = []
cache = {}
page = Page()
history.append(page)
cache['home'] = page
del page
holders = gc.get_referrers(history[0])
print(len(holders))  # expect: 2
print(history in holders, cache in holders)  # expect: True True
