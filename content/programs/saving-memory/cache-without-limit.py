from functools import cache

@cache
def thumbnail(number):
    return bytes(200)

for number in range(100):
    thumbnail(number)
print(thumbnail.cache_info().currsize)  # expect: 100
