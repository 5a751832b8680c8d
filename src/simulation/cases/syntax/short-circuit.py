def t(value, label):
    print(label, end='')
    return value


print(t(1, 'a') and t(0, 'b') and t(2, 'c'))
print(t(0, 'a') or t('', 'b') or t([], 'c'))
print(t(0, 'a') and t(1, 'b') or t(3, 'c'))
if not (t(1, 'x') and t(0, 'y')) or t(1, 'z'):
    print('!')
print(t(1, 'p') if t(0, 'q') else t(2, 'r'))
while t(0, 'w') or not t(1, 'v'):
    pass
print([x for x in range(6) if x % 2 and x > 1 or x == 0])
