from random import Random
a, b = Random(7), Random(7)
print([a.randint(0, 9) for _ in range(10)] == [b.randint(0, 9) for _ in range(10)])
print(a.random() == b.random(), a.choices('xyz', k=5), b.choices('xyz', [5, 1, 1], k=5))
b.seed(7)
print(b.random(), b.gauss(0, 1), b.expovariate(2), b.triangular(0, 10, 3))
# expect: True
# expect: True ['x', 'x', 'y', 'x', 'y'] ['x', 'x', 'x', 'x', 'x']
# expect: 0.32383276483316237 0.8465186258155725 0.03759689661997276 4.3001526600678375
