from functools import lru_cache

class Photo:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print('freed', self.number)

@lru_cache(maxsize=2)
def brightness(photo):
    return photo.number * 10

for number in (1, 2, 3):
    print(brightness(Photo(number)))
print(brightness.cache_info().currsize, 'kept')
brightness.cache_clear()
print('cleared')
# expect: 10
# expect: 20
# expect: freed 1
# expect: 30
# expect: 2 kept
# expect: freed 2
# expect: freed 3
# expect: cleared
