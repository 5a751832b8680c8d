class Mine(Exception):
    pass
try:
    raise Mine('text')
except Mine as e:
    print(type(e).__name__, e)  # expect: Mine text
def check(n):
    if n < 0:
        raise ValueError('negative')
    return n
try:
    check(-1)
except ValueError as e:
    print(e)  # expect: negative
print(check(2))  # expect: 2
