class K: seven = 7
def kind(o):
    match o:
        case 0 | 1: return 'small'
        case -1: return 'minus one'
        case None: return 'none'
        case True: return 'true'
        case 'a' | 'b' as letter: return letter
        case K.seven: return 'seven'
        case str(text): return ('str', text)
        case int() | float() as n if n > 10: return ('big', n)
        case _: return 'other'
for o in (0, 1, -1, None, True, 'a', 'zz', 7, 99, 10.5, 3, []):
    print(kind(o))
