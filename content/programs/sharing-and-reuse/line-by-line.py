def run(*pieces):
    names = {}
    for piece in pieces:
        exec(piece, names)
    return names['x'] is names['y']

print(run('x = 2026', 'y = 2026'))  # expect: False
print(run('x = 2026\ny = 2026'))  # expect: True
