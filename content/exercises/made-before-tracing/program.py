import tracemalloc

class Page:
    pass

early = Page()
tracemalloc.start()
late = Page()
early.twin = Page()

def line(page):
    made = tracemalloc.get_object_traceback(page)
    return made and made[0].lineno

print(line(early), line(late), line(early.twin))  # expect: None 8 9
# real CPython only
