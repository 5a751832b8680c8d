import itertools, functools, collections, gc
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
def two(a, b):
    return [[Node(a)], [Node(b)]]
for make in (itertools.zip_longest, zip, itertools.product, itertools.chain, lambda a, b: map(print, a, b)):
    make(*two(1, 2))
    it = make([Node(3)], [Node(4)])
    del it
enumerate([Node(5)], 1)
print(type(iter(collections.deque())).__name__)
try:
    iter(collections.deque()).send
except AttributeError as e:
    print(e)
print(sorted(type(v).__name__ for v in gc.get_referents(functools.partial(print, [1]))))
for what in (itertools.chain([1]), itertools.cycle([1]), iter(collections.deque([1])), collections.deque([1]), zip([1]), map(print, [1]), enumerate([1]), reversed([1]), itertools.count(), itertools.repeat([1]), itertools.islice([1], 2), filter(None, [1]), itertools.groupby([1]), itertools.starmap(print, [1]), itertools.tee([1])[0], itertools.permutations([1]), itertools.combinations([1], 1)):
    print(type(what).__name__, sorted(type(v).__name__ for v in gc.get_referents(what)))
