import gc


class Nested:
    def __init__(self):
        self.me = self

    def __del__(self):
        print('inside:', gc.collect())


Nested()
Nested()
gc.collect()
print('done')
