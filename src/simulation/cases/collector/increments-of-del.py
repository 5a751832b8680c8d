import gc


class Loop:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print('del', self.name)


def note(phase, info):
    print(phase, info['generation'], info['collected'])


gc.disable()
gc.collect()
gc.callbacks.append(note)
Loop('first')
gc.collect(1)
Loop('second')
gc.collect(1)
Loop('third')
gc.collect(0)
gc.collect()
gc.callbacks.clear()
