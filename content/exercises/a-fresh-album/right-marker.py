missing = object()

def start(title, album=missing):
    album = [] if album is missing else album
    album.append(title)
    return album

print(start('sea'))
print(start('hill'))
mine = ['moon']
start('star', mine)
print(mine)
