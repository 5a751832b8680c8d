for owner, name, args in [(list, '__add__', ([2],)), (list, '__contains__', (1,)), (list, '__getitem__', (0,)), (list, '__mul__', (3,)), (list, '__rmul__', (3,)), (list, '__len__', ())]:
    value = [1, 5]
    print(name, getattr(value, name)(*args), getattr(owner, name)(value, *args), owner.__dict__[name] is getattr(owner, name))
a = [1, 2]
print(a.__iadd__([3]), a)
print(a.__imul__(2), a)
a.__setitem__(1, 'x')
a.__setitem__(slice(2, 4), [5, 6, 7])
print(a, a.__getitem__(slice(1, 3)))
a.__delitem__(0)
a.__delitem__(slice(0, 2))
print(a)
