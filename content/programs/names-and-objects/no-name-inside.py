best = winner = [17]
print([part for part in dir(winner) if 'name' in part])  # expect: []
print(hasattr(winner, '__name__'))  # expect: False
