class cistr(str):
    """Compares without case."""
    def __init__(self, value):
        self.canonical = value.lower()
        self.hashcode = hash(self.canonical)
    def __eq__(self, other):
        if not isinstance(other, cistr):
            other = cistr(other)
        return self.canonical == other.canonical
    def __hash__(self):
        return self.hashcode
print(cistr('ABC') == 'abc', 'aBc' == cistr('ABC'), str(cistr('ABC')), cistr('a') != 'A')
d = {cistr('one'): 1, cistr('two'): 2, cistr('tHree'): 3}
print(d[cistr('one')], d[cistr('tWo')], d[cistr('THrEE')], cistr('ONe') in d, d.get(cistr('thrEE')), d)
