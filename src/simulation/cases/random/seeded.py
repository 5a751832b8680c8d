import random
random.seed(42)
print(random.random(), random.randint(1, 6), random.randrange(10), random.uniform(1, 2))
print(random.choice(['a', 'b', 'c']), random.getrandbits(40), random.randrange(0, 100, 5))
items = list(range(10))
random.shuffle(items)
print(items)
print(random.sample(range(1000), 5), random.sample(items, 3))
random.seed(42)
print(random.random())
# expect: 0.6394267984578837 1 4 1.2448918538034763
# expect: a 114832269481 85
# expect: [3, 5, 2, 4, 9, 8, 7, 0, 6, 1]
# expect: [574, 203, 733, 665, 718] [6, 7, 4]
# expect: 0.6394267984578837
