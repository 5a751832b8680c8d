album = ['sea', 'hill']
backup = album
album.append('moon')
print(len(backup))  # expect: 3
