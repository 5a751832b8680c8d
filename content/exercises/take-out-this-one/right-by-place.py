class Photo:
    def __init__(self, title):
        self.title = title

    def __eq__(self, other):
        return self.title == other.title

first = Photo('sea')
second = Photo('sea')
album = [first, second]

for place in range(len(album)):
    if album[place] is second:
        del album[place]
        break

print(len(album), album[0] is first)
