import weakref

class Camera:
    def __del__(self):
        print('last words')

def close(number):
    print('closed', number, watch())

camera = Camera()
watch = weakref.ref(camera)
weakref.finalize(camera, close, 17)
del camera  # expect: last words # expect: closed 17 None
