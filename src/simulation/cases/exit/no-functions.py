class Plain:
    pass
a = Plain()
a.self = a
b = [a]
print('end')
# expect: end
