class Photo:
    def __eq__(self, other):
        print('photo asked')
        return NotImplemented

class Print(Photo):
    def __eq__(self, other):
        print('print asked')
        return True

class Album:
    def __eq__(self, other):
        print('album asked')
        return True

print(Photo() == Album())  # expect: photo asked # expect: album asked # expect: True
print(Photo() == Print())  # expect: print asked # expect: True
