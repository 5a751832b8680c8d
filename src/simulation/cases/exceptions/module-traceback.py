import traceback, sys
class N:
    def __del__(self): print("del")
def f():
    n = N()
    raise ValueError("x")
try: f()
except ValueError as e:
    traceback.print_exc()
    print([(fr.f_code.co_name, line) for fr, line in traceback.walk_tb(e.__traceback__)])
    traceback.clear_frames(e.__traceback__)
    print("cleared")
    e.add_note("note\nmore")
    print(traceback.format_exception_only(e))
    traceback.print_exception(e, file=sys.stderr)
print("end")
