best = 1
del bestt
# raises: NameError: name 'bestt' is not defined. Did you mean: 'best'?
