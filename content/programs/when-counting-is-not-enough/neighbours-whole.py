import gc

class Photo:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'still finds', self.other.name)

sea = Photo('sea')
moon = Photo('moon')
sea.other = moon
moon.other = sea
del sea, moon
gc.collect()  # expect: sea still finds moon # expect: moon still finds sea
