import sys

class Bad:
    def __del__(self):
        raise ValueError('cannot close')

def hook(report):
    print('ignored:', report.exc_value)

sys.unraisablehook = hook
bad = Bad()
del bad  # expect: ignored: cannot close
print('goes on')  # expect: goes on
# real CPython only
