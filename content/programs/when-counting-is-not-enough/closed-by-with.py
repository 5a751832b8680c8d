class Camera:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        print('closed')

try:
    with Camera() as camera:
        raise ValueError('too dark')
except ValueError:
    print('after the block')  # expect: closed # expect: after the block
