class Station:
    pass

station = Station()
wanted = 'depth'
setattr(station, ''.join(['dep', 'th']), 12)
key = list(vars(station))[0]
print(key, key is wanted)  # expect: depth True
notes = {''.join(['dep', 'th']): 12}
key = list(notes)[0]
print(key, key is wanted)  # expect: depth False
