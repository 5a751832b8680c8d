import gc

class Photo:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('freed', self.name)

def visit():
    photo = Photo('hill')

gc.disable()
photo = Photo('sea')
other = photo
del photo
print('still there')  # expect: still there
del other  # expect: freed sea
photo = Photo('pier')
photo = None  # expect: freed pier
visit()  # expect: freed hill
print('no collection')  # expect: no collection
