# Letting go of an exception frees the frames that its traceback held.
import gc


class Held:
    def __del__(self):
        print('held goes')


gc.collect()
gc.disable()


def fail():
    held = Held()
    raise KeyError('k')


try:
    fail()
except KeyError as error:
    kept = error
print('kept', kept.args)
del kept
print(gc.collect())
