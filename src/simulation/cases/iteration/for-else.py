for i in []:
    print('never')
else:
    print('empty')  # expect: empty
for i in [1, 2]:
    if i == 2:
        break
else:
    print('not printed')
n = 3
while n:
    n -= 1
else:
    print('n is', n)  # expect: n is 0
for a, b in [(1, 2), (3, 4)]:
    print(a + b)  # expect: 3  # expect: 7
