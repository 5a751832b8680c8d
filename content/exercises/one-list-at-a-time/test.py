import contextlib
import io
import tracemalloc

if 'gc' in globals():
    raise AssertionError('no-collector-needed')

with contextlib.redirect_stdout(io.StringIO()):
    report()
    tracemalloc.start()
    report()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

if peak > 9000:
    raise AssertionError('both-at-once')
