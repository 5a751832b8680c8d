import gc

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
holders = gc.get_referrers(history[0])
print(len(holders))  # expect: 2
print(history in holders, user in holders)  # expect: True True
suspects = [history[0]]
print(suspects in gc.get_referrers(history[0]))  # expect: True
