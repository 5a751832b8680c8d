import itertools

print(list(itertools.starmap(pow, [(2, 3), (3, 2), [10, 2]])))
print(list(itertools.starmap(lambda *args: len(args), [(), (1,), 'ab'])))
try:
    list(itertools.starmap(pow, [1]))
except TypeError as error:
    print(error)
