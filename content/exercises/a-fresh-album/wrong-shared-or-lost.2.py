fresh = []

def start(title, album=fresh):
    album.append(title)
    return album

print(start('sea'))
print(start('hill'))
mine = ['moon']
start('star', mine)
print(mine)
