a = [1]
b = [1]
print(id(a) == id(b), id(a) == id(a), a is b)
c = a
print(id(c) == id(a), id(None) == id(None), id(a) in {id(a): 1})
s = 'text here'
before = id(s)
s = s + '!'
print(id(s) == before, id('x') == id('x'))
known = {id(a): 'a', id(b): 'b'}
print(known[id(c)])
# expect: False True False
# expect: True True True
# expect: False True
# expect: a
