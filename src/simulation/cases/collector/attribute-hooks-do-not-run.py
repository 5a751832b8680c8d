import gc


class Shy:
    def __getattr__(self, name):
        print('asked for', name)
        raise AttributeError(name)


one, other = Shy(), Shy()
one.friend, other.friend = other, one
gc.collect()
del one, other
print(gc.collect(), gc.garbage)
