class Parcel:
    def __init__(self, weight):
        self.weight = weight


class Pair:
    def __init__(self, left, right):
        self.left, self.right = left, right


# The first instances get more room for attributes than later ones.
for make in (lambda: Parcel(1), lambda: Pair(1, 2)):
    parcel = make()
    again = []
    for _ in range(30):
        address = id(parcel)
        del parcel
        parcel = make()
        again.append(address == id(parcel))
    print(again)
