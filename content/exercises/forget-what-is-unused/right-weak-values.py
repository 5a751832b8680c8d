import weakref

class Thumbnail:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print('freed')

made = weakref.WeakValueDictionary()

def thumbnail(number):
    found = made.get(number)
    if found is None:
        found = Thumbnail(number)
        made[number] = found
    return found

page = thumbnail(17)
print(thumbnail(17) is page)
del page
print(len(made))
