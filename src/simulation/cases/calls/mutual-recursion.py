def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def depth(tree):
    if not tree:
        return 0
    return 1 + max(depth(branch) for branch in tree)


print(even(10), odd(7), even(301))
print(depth([[], [[]], [[[]]]]) if False else depth([[[[1 and []]]]]))
