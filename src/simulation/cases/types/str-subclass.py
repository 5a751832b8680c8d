class madstring(str):
    _rev = None
    def rev(self):
        if self._rev is not None: return self._rev
        L = list(self)
        L.reverse()
        self._rev = self.__class__(''.join(L))
        return self._rev
s = madstring('abcxyz')
print(s, s.rev(), s.rev().rev() == s, str(s).__class__, hash(s) == hash('abcxyz'), {s: 1}['abcxyz'], {'abcxyz': 1}[s])
for v in (s + '', '' + s, s * 0, s * 1, s * 2, s[:], s[0:0], s.strip(), s.lstrip(), s.rstrip(), s.replace('q', 'q'), s.ljust(6), s.rjust(6), s.center(6), s.lower(), s.upper(), s.capitalize(), s.title(), s.swapcase(), s.translate({}), s.zfill(3), s.expandtabs()):
    print(v.__class__.__name__, v, end=' ')
print()
print(s.split('x'), s.partition('x'), [type(p) for p in s.partition('q')], type(s.join(['a', 'b'])), type('%s' % s), type(f'{s}'), type(format(s)), type(''.join([s])))
