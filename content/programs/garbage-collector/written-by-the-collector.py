import gc
import io
import sys

written = io.StringIO()
usual, sys.stderr = sys.stderr, written
gc.set_debug(gc.DEBUG_STATS)
gc.collect()
gc.set_debug(0)
sys.stderr = usual
lines = written.getvalue().splitlines()
print(lines[0])  # expect: gc: collecting generation 2...
print(lines[-1].startswith('gc: done, '), lines[-1].endswith('s elapsed'))  # expect: True True
# real CPython only
