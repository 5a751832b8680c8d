def fill():
    guests = ['guest ' + letter for letter in 'abcdefghijkl']
    big = list(range(100))
    while len(guests) > 7:
        guests.pop()
    letter = 'm'
    guests.append('guest ' + letter)
    print(len(guests))  # expect: 8

fill()
