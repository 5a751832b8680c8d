import functools

def by_length(a, b):
    return len(a) - len(b)

words = ['pear', 'fig', 'banana', 'kiwi']
print(sorted(words, key=functools.cmp_to_key(by_length)))
key = functools.cmp_to_key(by_length)
one, two = key('ab'), key('xyz')
print(one < two, one > two, one == key('cd'), one.obj)
print(max(words, key=key))
