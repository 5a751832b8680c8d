import itertools

for act in (
    lambda: itertools.cycle(),
    lambda: itertools.cycle(1),
    lambda: itertools.takewhile(bool),
    lambda: itertools.repeat(),
    lambda: itertools.combinations('ab'),
    lambda: itertools.accumulate(),
    lambda: itertools.islice([1]),
    lambda: itertools.tee(1),
    lambda: next(itertools.starmap(1, [()])),
):
    try:
        act()
    except TypeError as error:
        print(error)
