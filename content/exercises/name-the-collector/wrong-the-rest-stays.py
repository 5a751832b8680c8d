def collector(version):
    return 'incremental'

print(collector((3, 14, 0)))
