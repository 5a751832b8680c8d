one = two = three = ['sea']
album = [['moon']]
print(one is two is three)  # expect: True
print(album[0])  # expect: ['moon']
