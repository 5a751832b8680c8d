import math

class Door:
    def __enter__(self):
        return 'open'

    def __exit__(self, *error):
        pass

def crop():
    pass

for number in [17, 4]:
    pass
with Door() as door:
    pass
try:
    raise ValueError('too dark')
except ValueError as error:
    print(error)  # expect: too dark
print((best := number) + 1)  # expect: 5
print(math.pi > 3, type(Door), type(crop))  # expect: True <class 'type'> <class 'function'>
print(number, door, best)  # expect: 4 open 4
del best
print('best' in globals())  # expect: False
