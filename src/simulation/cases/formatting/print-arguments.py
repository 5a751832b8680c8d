import sys
print(1, 'a', None, 2.5, sep='-', end='!\n')
print('x', 'y', sep='', end='')
print()
print(*[1, 2, 3], sep=', ')
print('to stdout', file=sys.stdout, flush=True)
print('to stderr', file=sys.stderr)
print(sep='nothing', end='end\n')
print('none', sep=None, end=None, file=None)
for bad in (lambda: print(1, sep=5), lambda: print(1, end=3)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: 1-a-None-2.5!
# expect: xy
# expect: 1, 2, 3
# expect: to stdout
# expect: end
# expect: none
# expect: sep must be None or a string, not int
# expect: end must be None or a string, not int
