import sys

class Photo:
    def __del__(self):
        print('held again:', sys.getrefcount(self) > 1)

photo = Photo()
del photo  # expect: held again: True
