import copy

boats = (name for name in ['otter', 'seal'])
copy.deepcopy(boats)
# raises: TypeError: cannot pickle 'generator' object
