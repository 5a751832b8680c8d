# A class whose instance it holds goes with it.
import gc


class Registry:
    only = None

    def __del__(self):
        print('instance goes')


gc.collect()
gc.disable()
Registry.only = Registry()
del Registry
print('before')
print(gc.collect() > 0)
