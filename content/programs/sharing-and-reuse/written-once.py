def one():
    return 1000

def pair():
    return ('harbour', 1000)

def listed():
    return ['harbour', 1000]

print(one() is one())  # expect: True
print(pair() is pair())  # expect: True
print(listed() is listed())  # expect: False
print(pair()[1] is one())  # expect: True
