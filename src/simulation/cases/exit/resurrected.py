class Loud:
    def __init__(self, name):
        self.name = name
        self.inner = None
    def __del__(self):
        print('del', self.name)
saved = []
class Phoenix:
    def __del__(self):
        saved.append(self)
        print('saved', len(saved))
p = Phoenix()
q = Phoenix()
# expect: saved 1
# expect: saved 2
