import copy

places = ('pier', 'mole')
boats = ['otter']
log = (places, boats)
print(copy.copy(log) is log)  # expect: True
print(copy.deepcopy(places) is places)  # expect: True
deep = copy.deepcopy(log)
print(deep is log)  # expect: False
print(deep[0] is places, deep[1] is boats)  # expect: True False
