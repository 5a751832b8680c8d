import sys

count = sys.getrefcount

class Box:
    pass

def lent():
    photos = []
    return count(photos)

def lent_by_two():
    photos = []
    again = photos
    return count(photos)

def lent_by_a_loop():
    for photos in [[]]:
        return count(photos)

def across_a_branch():
    photos = [17]
    return count(photos or None)

def in_a_cell():
    photos = []
    def show():
        return photos
    return count(photos)

album = []
box = Box()
box.photos = []
print(lent(), lent_by_two(), lent_by_a_loop())  # expect: 1 2 2
print(across_a_branch(), in_a_cell())  # expect: 2 2
print(count(album), count(box.photos), count([[]][0]))  # expect: 2 2 1
