def collector(version):
    major, minor, micro = version
    return 'incremental' if minor == 14 and micro < 5 else 'generational'

for version in (3, 12, 7), (3, 13, 2), (3, 14, 0), (3, 14, 4), (3, 14, 5), (3, 15, 0):
    print(collector(version))
