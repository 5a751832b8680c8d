print(list(zip('ab', [1, 2, 3])), list(zip()), list(zip('ab', [1, 2], strict=True)))
for args in (('ab', 'a'), ('a', 'ab'), ('a', 'b', 'cd')):
    try:
            print(list(zip(args[0], args[1], strict=True)))
    except ValueError as error:
        print(error)
it = iter([1, 2, 3])
print(list(zip(it, [9])), next(it))
pairs = zip([1, 2], [3, 4])
print(next(pairs), list(pairs), list(pairs))
