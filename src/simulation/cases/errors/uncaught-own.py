raise ValueError('bad value')
# raises: ValueError: bad value
