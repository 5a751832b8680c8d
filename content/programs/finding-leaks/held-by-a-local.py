import gc

class Page:
    pass

def show():
    page = Page()
    print(gc.get_referrers(page))  # expect: []
    kept = [page]
    print(len(gc.get_referrers(page)))  # expect: 1

show()
