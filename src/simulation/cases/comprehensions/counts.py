import sys
base = [1]
rows = [base for _ in range(3)]
print(sys.getrefcount(base))
pairs = {n: base for n in range(2)}
unique = {(id(base), 0) for _ in range(3)}
print(sys.getrefcount(base), len(unique))
lazy = (base for _ in range(2))
print(sys.getrefcount(base))
print(len(list(lazy)), sys.getrefcount(base))
nested = [[base] for _ in range(2)]
flat = [item for row in nested for item in row]
print(sys.getrefcount(base), flat[0] is base, [x for x in range(10) if x % 3 == 0])
del rows, pairs, nested, flat
print(sys.getrefcount(base))
