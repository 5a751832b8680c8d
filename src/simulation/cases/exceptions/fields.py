e = Exception("a", 1)
print(e.args, e.args is e.args, str(e), repr(e))
e.args = [1, 2]
print(e.args)
try:
    e.__cause__ = 3
except TypeError as x: print(x)
try:
    e.__traceback__ = 3
except TypeError as x: print(x)
try:
    del e.args
except TypeError as x: print(x)
e.add_note("n1"); e.add_note("n2")
print(e.__notes__)
try: e.add_note(1)
except TypeError as x: print(x)
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1,2).code)
try: [].foo
except AttributeError as x: print(x.name, x.obj)
try: foo
except NameError as x: print(x.name)
try: {}['a']
except LookupError as x: print(x, x.args)
