import weakref

kept = []

class Phoenix:
    def __del__(self):
        kept.append(self)

bird = Phoenix()
ref = weakref.ref(bird)
del bird
print(len(kept), ref() is kept[0] if ref() else None)
kept.clear()
print(ref())
