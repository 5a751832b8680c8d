import itertools

numbers = itertools.count()
print(list(itertools.islice(numbers, 3)), next(numbers))
print(list(itertools.islice('abcdefg', 2, None)), list(itertools.islice('abcdefg', 0, None, 2)))
print(list(itertools.islice('abc', 10)), list(itertools.islice('abc', 2, 2)))
source = iter('abcdef')
print(list(itertools.islice(source, 1, 5, 3)), list(source))
for bounds in ((-1,), (0, 1, 0), ('a', 2)):
    try:
        itertools.islice('abc', *bounds)
    except ValueError as error:
        print(error)
