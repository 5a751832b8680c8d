for slots in [[None], ['foo bar'], ['foo\0bar'], ['1'], [''], 1, [1], None, 'a-b', ['x', 'x'], b'a']:
    try:
        type('C', (), {'__slots__': slots})
    except TypeError as e:
        print(slots, e)
    else:
        print(slots, 'fine')
