class Plain:
    def __init__(self, file):
        self.file = file

class Photo:
    def __init__(self, file):
        self.file = file

    def __eq__(self, other):
        return isinstance(other, Photo) and self.file == other.file

print(Plain('sea.jpg') == Plain('sea.jpg'))  # expect: False
print(Photo('sea.jpg') == Photo('sea.jpg'))  # expect: True
print(Photo('sea.jpg') is Photo('sea.jpg'))  # expect: False
