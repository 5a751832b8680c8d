import weakref

def close(name):
    print('closed', name)

class Camera:
    def __init__(self, name):
        self.name = name
        weakref.finalize(self, close, name)

camera = Camera('first')
del camera
print('done')
