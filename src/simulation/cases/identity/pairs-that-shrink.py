class Pair:
    def __init__(self, left, right):
        self.left, self.right = left, right
make = lambda: Pair(1, 2)
parcel = make()
again = []
for _ in range(30):
    address = id(parcel)
    del parcel
    parcel = make()
    again.append(address == id(parcel))
print(again)
