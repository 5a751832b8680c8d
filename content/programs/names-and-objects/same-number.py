five = int('5')
print(five == int('5'), five is int('5'))  # expect: True True
many = int('5000')
print(many == int('5000'), many is int('5000'))  # expect: True False
word = ''.join(['se', 'a'])
print(word == 'sea', id(word) == id('sea'))  # expect: True False
