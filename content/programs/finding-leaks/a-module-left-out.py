import string
import tracemalloc

tracemalloc.start()
letters = [string.Template('Dear $name, ' * 9).substitute(name='you') for number in range(300)]
snapshot = tracemalloc.take_snapshot()

def from_string(snapshot):
    entries = snapshot.statistics('filename')
    return sum('string' in entry.traceback[0].filename for entry in entries)

print(from_string(snapshot))  # expect: 1
without = tracemalloc.Filter(False, string.__file__)
print(from_string(snapshot.filter_traces([without])))  # expect: 0
# real CPython only
