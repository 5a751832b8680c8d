class Album:
    def __init__(self, photos):
        self.photos = photos

    def __del__(self):
        print('freed')

print('working')
print(24, 24)
album = Album([7])
album = None
print('done')
