def collector(version):
    return 'generational'

for version in (3, 12, 7), (3, 13, 2), (3, 14, 0), (3, 14, 4), (3, 14, 5), (3, 15, 0):
    print(collector(version))
