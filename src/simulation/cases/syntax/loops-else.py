def find(values, wanted):
    for index, value in enumerate(values):
        if value == wanted:
            print('found', index)
            break
    else:
        print('missing')


find([1, 2, 3], 2)
find([1, 2, 3], 9)
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print(n)
else:
    print('never')
while n:
    n -= 1
else:
    print('done', n)
for x in ():
    pass
else:
    print('empty')
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
