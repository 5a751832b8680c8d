# Arguments of C code that raises go as those of C code that returns do.
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
    def __call__(self, *a): return a
    def __radd__(self, o): return 1
def attempt(act):
    try:
        act()
    except Exception as e:
        print(type(e).__name__)
attempt(lambda: max(Node(1), Node(2)))
attempt(lambda: int(Node(5), Node(6)))
attempt(lambda: print(Node(7).name, sep=Node(8)))
attempt(lambda: Node(9)(Node(10), Node(11)) and None)
attempt(lambda: Node(12) + Node(13))
attempt(lambda: [Node(14)][Node(15)])
attempt(lambda: {Node(16): Node(17)}[Node(18)])
attempt(lambda: getattr(Node(19), 'x', Node(20)))
attempt(lambda: len(Node(21)))
attempt(lambda: [Node(22), Node(23)] < [Node(24)])
attempt(lambda: f'{Node(25).name}{Node(26).name!r}')
attempt(lambda: print(*[Node(27).name], Node(28).name, **{'sep': str(Node(29).name)}))
attempt(lambda: dict(zip([Node(30)], [Node(31)])))
attempt(lambda: (Node(32), Node(33))[Node(34).name - 34].name)
attempt(lambda: tuple([Node(35), Node(36)]))
attempt(lambda: Node(37).missing(Node(38)))
attempt(lambda: isinstance(Node(39), Node(40)))
attempt(lambda: Node(41) in [Node(42)])
attempt(lambda: Node(43) is Node(44))
attempt(lambda: Node(45) == Node(46))
attempt(lambda: [Node(47)] + [Node(48)])
attempt(lambda: range(Node(49), Node(50)))
