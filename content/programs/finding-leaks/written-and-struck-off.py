import tracemalloc

def blocks(line):
    entries = tracemalloc.take_snapshot().statistics('lineno')
    return [(entry.count, entry.size) for entry in entries if entry.traceback[0].lineno == line]

tracemalloc.start()
page = bytes(1000)
[(count, size)] = blocks(8)
print(count, size > 1000)  # expect: 1 True
del page
print(blocks(8))  # expect: []
# real CPython only
