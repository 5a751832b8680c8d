import sys
text = ''
sizes = []
for n in range(40):
    text += 'x'
    sizes.append(sys.getsizeof(text) - sys.getsizeof(''))
print(sizes == list(range(1, 41)), len(text))
parts = []
for n in range(40):
    parts.append('y')
joined = ''.join(parts)
print(sys.getsizeof(joined) == sys.getsizeof(text), sys.getrefcount(joined), sys.getrefcount(text))
# expect: True 40
# expect: True 2 2
