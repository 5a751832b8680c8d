class Camera:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('closed', self.name)

camera = Camera('first')
del camera
print('done')
