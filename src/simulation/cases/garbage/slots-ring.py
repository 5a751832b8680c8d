# Instances with slots in a ring: no dict is counted.
import gc


class Link:
    __slots__ = 'after', 'name'

    def __init__(self, name):
        self.name = name


gc.collect()
gc.disable()
for length in 1, 2, 5:
    links = [Link(str(n)) for n in range(length)]
    for at, link in enumerate(links):
        link.after = links[at - 1]
    del links, link
    print(length, gc.collect())
