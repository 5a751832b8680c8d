# Values sent in: sums that run, tasks in turn, and yield wherever an expression may stand.
def averager():
    total = count = 0
    average = None
    while (term := (yield average)) is not None:
        total += term
        count += 1
        average = total / count
    return count, average

def collect(results):
    for key in 'ab':
        results[key] = yield from averager()

results = {}
collector = collect(results)
next(collector)
for term in 1, 2, None, 10:
    print(collector.send(term))
print(next(collector, 'ended'), results)

def places(data):
    data[(yield 'key')] = data[(yield 'other key')] = 27
    text = f'{(yield 1)}-{(yield 2)}'
    with (yield text) as entered:
        print(entered)
    assert (yield 'test'), (yield 'message')

class Manager:
    def __enter__(self): return 'entered'
    def __exit__(self, *error): print('left', error[0])

data = {}
source = places(data)
sent = [None, 'a', 'b', 'x', 'y', Manager(), 0]
print([source.send(value) for value in sent], data)
try:
    source.send('why')
except AssertionError as error:
    print(repr(error))
