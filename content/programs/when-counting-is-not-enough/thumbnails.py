import weakref

class Thumbnail:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print('freed', self.number)

made = weakref.WeakValueDictionary()

def thumbnail(number):
    found = made.get(number)
    if found is None:
        found = Thumbnail(number)
        made[number] = found
    return found

page = thumbnail(17)
other_page = thumbnail(17)
print(page is other_page, len(made))  # expect: True 1
del page
print(len(made))  # expect: 1
del other_page  # expect: freed 17
print(len(made))  # expect: 0
