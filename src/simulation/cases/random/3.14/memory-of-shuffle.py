import random
import sys
random.seed(1)
data = [[n] for n in range(6)]
first = data[0]
random.shuffle(data)
print(data, sys.getrefcount(first), first in data)
picked = random.choice(data)
print(picked, sys.getrefcount(picked))
pair = random.sample(data, 2)
print(pair, [sys.getrefcount(item) for item in pair], sys.getsizeof(pair) - sys.getsizeof([]))
# expect: [[2], [3], [5], [0], [4], [1]] 3 True
# expect: [0] 5
# expect: [[0], [1]] [5, 3] 8
