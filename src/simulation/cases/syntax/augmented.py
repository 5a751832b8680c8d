class Box:
    total = 1


box = Box()
box.total += 4
print(box.total, Box.total)
values = [1, 2, [3]]
same = values
values += (4,)
values[2] += [5]
values[0:2] *= 2 if False else 1
print(values, same is values)
n = 7
n //= 2
n **= 3
n <<= 2
n |= 1
n ^= 3
n %= 50
n -= 1
n &= 30
n >>= 1
print(n)
pair = ([], 1)
try:
    pair[0] += [1]
except TypeError as error:
    print(error, pair)
text = 'ab'
text *= 2
text += 'c'
print(text)
