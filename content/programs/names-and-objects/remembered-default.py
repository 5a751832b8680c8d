def start(number, album=[]):
    album.append(number)
    return album

mine = start(17)
yours = start(4)
print(yours, mine is yours)  # expect: [17, 4] True
print(start.__defaults__)  # expect: ([17, 4],)
