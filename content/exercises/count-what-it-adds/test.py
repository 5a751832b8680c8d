other = []
holder = [other, other, other]
if added(other) != 3 or added({}) != 3:
    raise AssertionError('depends-on-the-caller')
