def address():
    return id((object(), object()))
first = address()
print(first == address())
a = (1, object())
where = id(a)
del a
b = (2, object())
print(id(b) == where)
c = [1, 2]
where = id(c)
del c
d = [3]
print(id(d) == where)
e = {1: 1}
where = id(e)
del e
f = {}
print(id(f) == where)
