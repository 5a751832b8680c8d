def start(title, album=[]):
    album.append(title)
    return album

print(start('sea'))
print(start('hill'))
mine = ['moon']
start('star', mine)
print(mine)
