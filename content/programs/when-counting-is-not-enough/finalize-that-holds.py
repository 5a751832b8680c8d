import weakref

class Camera:
    def close(self):
        print('closed')

camera = Camera()
close = weakref.finalize(camera, camera.close)
del camera
print(close.alive)  # expect: True
close.detach()
print(close.alive)  # expect: False
