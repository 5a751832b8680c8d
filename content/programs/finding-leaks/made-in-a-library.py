import string
import tracemalloc

def letter(name):
    return string.Template('Dear $name, ' * 9).substitute(name=name)

def work():
    return [letter(str(number)) for number in range(300)]

def first(frames, key):
    tracemalloc.start(frames)
    before = tracemalloc.take_snapshot()
    letters = work()
    after = tracemalloc.take_snapshot()
    tracemalloc.stop()
    change = after.compare_to(before, key)[0]
    for frame in change.traceback:
        print('/'.join(frame.filename.split('/')[-2:]), frame.lineno, change.count_diff)

first(1, 'lineno')  # expect: string/__init__.py 139 300
print('with three frames')  # expect: with three frames
first(3, 'traceback')
# expect: main.py 8 300
# expect: main.py 5 300
# expect: string/__init__.py 139 300
# real CPython only
