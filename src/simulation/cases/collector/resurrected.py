import gc
gc.collect()
saved = []
class R:
    def __del__(self):
        saved.append(self)
r = R()
r.me = r
del r
print(gc.collect(), len(saved))  # expect: 0 1
