print({i: type(OSError(i, 'x')).__name__ for i in range(160) if type(OSError(i, 'x')) is not OSError})
import sys
for e in (OSError(2,'m'), SyntaxError('x'), ImportError('x'), SyntaxError('m', ('f', 1, 2, 't')), OSError('a')):
    print(type(e).__name__, sys.getsizeof(e), e.args, str(e), repr(e))
e = SyntaxError('m', ('f.py', 1, 2, 't'))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line)
e = OSError(5, 'b', 'file', None, 'other'); print(e, e.filename, e.filename2, e.args)
e = OSError(5, 'b', None); print(e, e.filename, e.args)
try: compile('x = = 1', 'name.py', 'exec')
except SyntaxError as s: print(s, len(s.args), s.msg, s.filename, s.lineno)
