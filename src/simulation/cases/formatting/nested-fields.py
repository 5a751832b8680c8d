width, precision, value, name = 12, 3, 3.14159265, 'bob'
print(f'{value:{width}.{precision}f}|{name:{"*"}^{width}}|{name!r:>{width}}|{width:#x}|{{}}')
print(f'{value=}|{value=:.2f}|{name=}|{name=!s}|{ name = }|{width + 1 = }')
print('{:{w}.{p}f}|{0!r:>{1}}'.replace('{0', '{name').replace('{1', '{w').format(value, w=8, p=2, name='x'))
print(f'{"nested " + f"{name}":>12}|{[1, 2]}|{(1, 2)!s:>8}|{None}')
# expect:        3.142|****bob*****|       'bob'|0xc|{}
# expect: value=3.14159265|value=3.14|name='bob'|name=bob| name = 'bob'|width + 1 = 13
# expect:     3.14|     'x'
# expect:   nested bob|[1, 2]|  (1, 2)|None
