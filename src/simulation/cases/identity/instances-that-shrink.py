# The first instances of a class get more room for attributes than later ones.
class Parcel:
    def __init__(self, weight):
        self.weight = weight
make = lambda: Parcel(1)
parcel = make()
again = []
for _ in range(30):
    address = id(parcel)
    del parcel
    parcel = make()
    again.append(address == id(parcel))
print(again)
