def start(title):
    return [title]

print(start('sea'))
print(start('hill'))
mine = ['moon']
mine.append('star')
print(mine)
