class Sized(int):
    def __len__(self):
        print('asked')
        return 2

class SizedFloat(float):
    def __len__(self):
        return 0

class Own(int):
    def __bool__(self):
        return True

for number in (Sized(), Sized(7), SizedFloat(), SizedFloat(1.5), Own()):
    print(bool(number), len(number) if hasattr(number, '__len__') else '-')
print(Sized() and 3)
