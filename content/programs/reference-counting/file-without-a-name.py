import pathlib
import warnings

pathlib.Path('notes.txt').write_text('too dark')
warnings.simplefilter('always', ResourceWarning)
warnings.showwarning = lambda message, *more: print('closed without being told to')
print(open('notes.txt').read())  # expect: closed without being told to # expect: too dark
# real CPython only
