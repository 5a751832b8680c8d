runs = []
saved = []

class Photo:
    def __del__(self):
        runs.append('del')
        saved.append(self)

photo = Photo()
del photo
saved.clear()
print(len(runs))  # expect: 1
