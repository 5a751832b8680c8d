import random
for seed in (0, 1, -1, 2 ** 40, 'text', '', 1.5):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(16))
try:
    random.seed([1])
except TypeError as error:
    print(type(error).__name__)
# expect: 0 0.8444218515250481 49673
# expect: 1 0.13436424411240122 55537
# expect: -1 0.13436424411240122 55537
# expect: 1099511627776 0.1036394562812375 43945
# expect: 'text' 0.8711565613554825 64853
# expect: '' 0.9602256525641875 39020
# expect[32]: 1.5 0.8444333481435627 57278
# expect[64]: 1.5 0.551763726942059 16783
# expect: TypeError
