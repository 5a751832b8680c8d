import weakref

class Camera:
    pass

camera = Camera()
close = weakref.finalize(camera, print, 'closed at the end')
print('last line')  # expect: last line # expect: closed at the end
