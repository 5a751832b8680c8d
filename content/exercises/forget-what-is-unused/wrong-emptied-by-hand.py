class Thumbnail:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print('freed')

made = {}

def thumbnail(number):
    if number not in made:
        made[number] = Thumbnail(number)
    return made[number]

page = thumbnail(17)
print(thumbnail(17) is page)
made.clear()
del page
print(len(made))
