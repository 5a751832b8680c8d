d = {1: 'a', 2: 'b'}
try:
    for key in d:
        d[key + 10] = 'c'
except RuntimeError as error:
    print(error)
print(d)
try:
    for key in d:
        del d[key]
except RuntimeError as error:
    print(error)
for key in list(d):
    if key > 2:
        del d[key]
print(d)
for key in d:
    d[key] = d[key] * 2
print(d)
s = {1, 2}
try:
    for item in s:
        s.add(item + 5)
except RuntimeError as error:
    print(error)
