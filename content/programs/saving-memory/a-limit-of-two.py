from functools import cache, lru_cache

@lru_cache(maxsize=2)
def work(n):
    print('work', n)
    return n

for n in 1, 2, 1, 3, 1, 2:
    work(n)
print(work.cache_info())
print(lru_cache(lambda n: n).cache_parameters()['maxsize'])
print(cache(lambda n: n).cache_parameters()['maxsize'])
# expect: work 1
# expect: work 2
# expect: work 3
# expect: work 2
# expect: CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)
# expect: 128
# expect: None
