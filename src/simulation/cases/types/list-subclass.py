class sublist(list): pass
a = sublist(range(5))
a.append('hello')
a[5] = 5
a.extend(range(6, 20))
a[-5:] = []
del a[10:15]
print(a, len(a), list(a) == a, a[0], a[-1], a[:5], type(a[:5]), type(a + []), type(a * 1), type(a.copy()), a == list(range(10)), repr(a))
a += [1]
print(type(a), a.__class__, a.__dict__)
