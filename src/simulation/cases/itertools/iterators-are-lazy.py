import itertools

def source():
    for n in range(3):
        print('give', n)
        yield n

pipeline = itertools.islice(itertools.filterfalse(lambda n: n == 1, source()), 1)
print('made')
print(list(pipeline))
print('done')
