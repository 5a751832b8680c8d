from collections import Counter

def most_in_a_pool(size):
    things = [bytes(size - 33) for number in range(3000)]
    pools = Counter(id(thing) // 16_384 for thing in things)
    first = min(id(thing) % 16_384 for thing in things)
    return pools.most_common(1)[0][1], first

for size in 48, 64, 512:
    print(size, most_in_a_pool(size))
# expect: 48 (340, 48)
# expect: 64 (255, 48)
# expect: 512 (31, 48)
# native CPython only
