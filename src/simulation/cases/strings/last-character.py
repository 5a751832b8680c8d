# The last code point of Unicode is a character like any other.
last = chr(0x10ffff)
print(last == '\U0010ffff', len(last), ord(last))
print({last: 1}['\U0010ffff'], last in 'a\U0010ffff', last > '\U0010fffe')
