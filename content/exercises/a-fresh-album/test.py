if start('a') is start('b'):
    raise AssertionError('shared-or-lost')

given = []
if start('c', given) is not given or given != ['c']:
    raise AssertionError('shared-or-lost')
