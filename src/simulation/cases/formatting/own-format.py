class Money:
    def __init__(self, cents):
        self.cents = cents
    def __format__(self, spec):
        return f'<{spec or "plain"}:{self.cents / 100:.2f}>'
    def __str__(self):
        return 'str'
    def __repr__(self):
        return 'repr'
m = Money(1250)
print(f'{m} {m:eur} {m!s} {m!r:>6} {m!r:.2}', format(m), format(m, 'usd'), '{:x} {}'.format(m, m), '%s %r' % (m, m))
for bad in (lambda: format([], '5'), lambda: format(None, 'x'), lambda: format('a', 'd'), lambda: format(1.5, 'd')):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(error)
# expect: <plain:12.50> <eur:12.50> str   repr re <plain:12.50> <usd:12.50> <x:12.50> <plain:12.50> str repr
# expect: unsupported format string passed to list.__format__
# expect: unsupported format string passed to NoneType.__format__
# expect: Unknown format code 'd' for object of type 'str'
# expect: Unknown format code 'd' for object of type 'float'
