if other.harbour is not harbour or other.crew is otter.crew or other.crew != ['Ann']:
    raise AssertionError('not-the-same-picture')
if len(harbour.boats) != 1 or type(other) is not Boat:
    raise AssertionError('not-the-same-picture')
