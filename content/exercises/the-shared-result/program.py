from functools import cache

@cache
def boats(pier):
    return ['otter', 'seal']

today = boats(7)
today.append('heron')
tomorrow = boats(7)
print(tomorrow)  # expect: ['otter', 'seal', 'heron']
