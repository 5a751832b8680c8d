import weakref

class Camera:
    def __init__(self, name):
        self.name = name

    def close(self):
        print('closed', self.name)

camera = Camera('first')
camera.close()
print('done')
