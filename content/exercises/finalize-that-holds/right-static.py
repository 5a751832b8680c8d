import weakref

class Camera:
    def __init__(self, name):
        self.name = name
        weakref.finalize(self, Camera.close, name)

    @staticmethod
    def close(name):
        print('closed', name)

camera = Camera('first')
del camera
print('done')
