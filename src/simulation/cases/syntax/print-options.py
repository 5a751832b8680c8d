print()
print('a', 'b', sep='')
print('a', 'b', sep='\n', end='!\n')
print(1, None, [1], sep=', ', end='')
print()
print(*[], sep='x')
print('x', end='')
print('y', end=None)
print(1, 2, sep=None)
for call in (lambda: print(1, sep=1), lambda: print(1, end=2), lambda: print(1, wrong=2)):
    try:
        call()
    except TypeError as error:
        print(error)
