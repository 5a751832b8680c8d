import sys
a = [1]
b = a
a += [2]
print(a is b, b)  # expect: True [1, 2]
a = a + [3]
print(a is b, a)  # expect: False [1, 2, 3]
n = 5
n += 1
n *= 7
n -= 2
n //= 3
print(n)  # expect: 13
d = {'k': 1}
d['k'] += 41
print(d)  # expect: {'k': 42}
