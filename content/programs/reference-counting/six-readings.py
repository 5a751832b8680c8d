import sys

count = sys.getrefcount
album = []

def of_a_local():
    photos = []
    return count(photos)

def of_an_item():
    row = [[]]
    return count(row[0])

def of_a_cell():
    photos = []
    def add(number):
        photos.append(number)
    return count(photos)

def of_a_doubtful(sure):
    if sure:
        photos = []
    return count(photos)

print(count(album), count([]))  # expect: 2 1
print(of_a_local(), of_an_item())  # expect: 1 2
print(of_a_cell(), of_a_doubtful(True))  # expect: 2 2
