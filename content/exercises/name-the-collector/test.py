wanted = {(3, 11, 9): 'generational', (3, 14, 2): 'incremental', (3, 14, 10): 'generational'}
if any(collector(version) != name for version, name in wanted.items()):
    raise AssertionError('look-at-each-number')
