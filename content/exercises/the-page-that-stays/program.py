import sys

class Page:
    def __init__(self):
        self.links = []

def open_page():
    page = Page()
    history.append(page)
    return page

history = []
start = open_page()
article = open_page()
start.links.append(article)
last = start
start.links.clear()
del article
print(sys.getrefcount(history[1]) - 1)  # expect: 1
