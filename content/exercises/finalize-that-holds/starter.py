import weakref

class Camera:
    def __init__(self, name):
        self.name = name
        weakref.finalize(self, self.close)

    def close(self):
        print('closed', self.name)

camera = Camera('first')
del camera
print('done')
