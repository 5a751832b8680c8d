from functools import lru_cache

class Thumbnail:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print('freed', self.number)

@lru_cache(maxsize=2)
def thumbnail(number):
    return Thumbnail(number)

for number in 17, 4, 9:
    thumbnail(number)  # expect: freed 17
print('the last two are kept')  # expect: the last two are kept
thumbnail.cache_clear()  # expect: freed 4 # expect: freed 9
