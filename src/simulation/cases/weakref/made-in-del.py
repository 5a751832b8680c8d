import weakref
class Target(object):
    def __del__(self):
        global ref_from_del
        ref_from_del = weakref.ref(self)
        print('in del', ref_from_del() is self)
w = Target()
del w
print(ref_from_del())
