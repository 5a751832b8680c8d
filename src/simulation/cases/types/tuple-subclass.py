class madtuple(tuple):
    _rev = None
    def rev(self):
        if self._rev is not None: return self._rev
        L = list(self)
        L.reverse()
        self._rev = self.__class__(L)
        return self._rev
a = madtuple((1, 2, 3, 4, 5))
print(a, a.rev(), a.rev().rev() == a, tuple(a).__class__, hash(a) == hash((1, 2, 3, 4, 5)), a[:].__class__, (a * 1).__class__, (a * 0).__class__, (a + ()).__class__, a._rev)
a = madtuple(())
print(tuple(a), tuple(a).__class__, (a + a).__class__, (a * 2).__class__, a[:].__class__, repr(a), len(a), a == ())
