x = 'kept'
print([x * 2 for x in range(3)], x)  # expect: [0, 2, 4] kept
print([(a, b) for a in range(2) for b in range(2) if a != b])  # expect: [(0, 1), (1, 0)]
print({n: n * n for n in range(3)}, {n % 2 for n in range(5)})  # expect: {0: 0, 1: 1, 2: 4} {0, 1}
rows = [[] for _ in range(3)]
rows[0].append(1)
print(rows)  # expect: [[1], [], []]
def f(k):
    return [i + k for i in range(3)]
print(f(10))  # expect: [10, 11, 12]
