class Photo:
    def __init__(self, title):
        self.title = title

    def __eq__(self, other):
        return self.title == other.title

first = Photo('sea')
second = Photo('sea')
album = [first, second]

album.remove(second)

print(len(album), album[0] is first)
