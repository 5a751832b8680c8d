def read():
    for line in ['pier 7', 'mole 9']:
        print('read', line)
        yield line

def depths(lines):
    for line in lines:
        place, number = line.split()
        print('parsed', number)
        yield int(number)

for depth in depths(read()):
    print('shown', depth)
# expect: read pier 7
# expect: parsed 7
# expect: shown 7
# expect: read mole 9
# expect: parsed 9
# expect: shown 9
