def add(photos, more):
    photos += more

album = ['sea']
prints = ('sea',)
add(album, ['hill'])
add(prints, ('hill',))
print(album, prints)  # expect: ['sea', 'hill'] ('sea',)
