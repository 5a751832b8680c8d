import tracemalloc

def page(number):
    return 'page ' * 10 + str(number)

early = page(1)
tracemalloc.start(2)
late = page(2)
print(tracemalloc.get_object_traceback(early))  # expect: None
for frame in tracemalloc.get_object_traceback(late):
    print(frame.lineno)  # expect: 8 # expect: 4
# real CPython only
