# An exception kept in a local of the frame that its traceback holds.
import gc


class Held:
    def __del__(self):
        print('held object goes')


gc.collect()
gc.disable()


def fail():
    held = Held()
    try:
        raise ValueError('no')
    except ValueError as error:
        kept = error
    return None


fail()
print('before')
found = gc.collect()
print('after', found > 0, gc.collect())
