def reused(make):
    first = id(make())
    return id(make()) == first
print(reused(lambda: [1]), reused(lambda: (1, 2, [])), reused(lambda: {}), reused(float))
x = float('1.5')
address = id(x)
del x
y = float('2.5')
print(id(y) == address)
# expect: True True True True
# expect: True
