# Finalizers of a ring run in the order in which its objects were made, whichever name goes last.
import gc


class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


gc.collect()
gc.disable()
for names in 'abc', 'cab', 'bca':
    parts = [Part(name) for name in names]
    for part, after in zip(parts, parts[1:] + parts[:1]):
        part.after = after
    del parts, part, after
    print(names, gc.collect())
