values = [1, 5, 2, 8]
if (n := len(values)) > 3:
    print(n)
print([y for x in values if (y := x * 2) > 4], y)
while (item := values.pop()) != 1:
    print(item, end=' ')
print()
print(any((found := v) > 3 for v in [1, 4, 9]), found)


def f():
    total = 0
    [total := total + v for v in range(5)]
    return total


print(f())
