# The module string has its constants from Lib/string.py.
import string
from string import ascii_lowercase as letters

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, repr(string.whitespace), len(string.printable))
shift = str.maketrans(letters, letters[13:] + letters[:13])
print('reference'.translate(shift), {c: n for n, c in enumerate(letters[:3])})
