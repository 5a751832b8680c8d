def total(n):
    return 0 if n == 0 else n + total(n - 1)


def build(n):
    return [] if n == 0 else [build(n - 1)]


print(total(900))
nested = build(500)
count = 0
while nested:
    nested = nested[0]
    count += 1
print(count)
