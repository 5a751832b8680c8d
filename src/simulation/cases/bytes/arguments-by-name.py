# bytes and bytearray take their arguments by name; `__init__` of a bytearray begins it anew.
array = bytearray(b'old')
array.__init__('abc\xbd\u20ac', encoding='latin1', errors='replace')
print(array)
array.__init__(3)
print(array)
array.__init__()
print(array)
print(bytes('ab\u20ac', 'ascii', 'ignore'), bytes(source=b'x'), bytearray('abc', encoding='utf-8'))

calls = [
    ((3,), {'encoding': 'ascii'}),
    ((3,), {'errors': 'strict'}),
    (('a',), {'errors': 'strict'}),
    ((), {'encoding': 'ascii'}),
    ((), {'source': 'x', 'encoding': 'ascii'}),
]
for arguments, named in calls:
    for kind in bytes, bytearray:
        try:
            print(kind(*arguments, **named))
        except TypeError as error:
            print(error)
