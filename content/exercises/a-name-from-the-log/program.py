wanted = 'pier'
line = 'pier;7'
name = line.split(';')[0]
print(name == wanted, name is wanted)  # expect: True False
