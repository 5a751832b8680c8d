text = 'banana'
letter = text[1]
print(letter is text[3], letter is chr(97), letter is 'xa'[1:])
print(text[0:0] is '', ''.join([]) is '', text.replace('a', '') == 'bnn')
wide = '中文'
print(wide[0] is wide[0], wide[0] == wide[0], chr(255) is chr(255), chr(256) is chr(256))
# expect: True True True
# expect: True True True
# expect: False True True False
