import sys


def f(value):
    match value:
        case [first, *rest]:
            return sys.getrefcount(value), sys.getrefcount(first), sys.getrefcount(rest)
        case {'k': item, **rest}:
            return sys.getrefcount(value), sys.getrefcount(item), sys.getrefcount(rest)
        case other:
            return sys.getrefcount(value), sys.getrefcount(other)


x = object()
print(f([x, 1]), f({'k': x, 'z': 1}), f(x))
match [x, x]:
    case [a, b] if sys.getrefcount(a) > 100:
        pass
    case [a, *b] as whole:
        print(sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(whole))
print(sys.getrefcount(x))
