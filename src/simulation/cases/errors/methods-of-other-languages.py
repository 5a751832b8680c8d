class Stack(list):
    pass

for value, name in ([], 'contains'), ((), 'append'), (frozenset(), 'clear'), (Stack(), 'push'):
    try:
        getattr(value, name)
    except AttributeError as error:
        print(error)

frozenset('ab').remove('a')
