d = {}
d['k']
# raises: KeyError: 'k'
