# A set and a frozenset in rings with an object.
import gc


class Member:
    def __init__(self):
        self.club = set()

    def __del__(self):
        print('member goes, club of', len(self.club))


gc.collect()
gc.disable()
member = Member()
member.club.add(member)
del member
print(gc.collect())
member = Member()
member.club = frozenset([member, 1, 'x'])
del member
print(gc.collect())
