def act(command):
    match command:
        case {'action': 'move', 'by': (x, y)}:
            return x + y
        case {'action': 'say', 'text': str() as text, **rest}:
            return text, rest
        case {'action': action}:
            return action
        case {}:
            return 'mapping'
        case _:
            return 'none'


print(act({'action': 'move', 'by': (1, 2)}))
print(act({'action': 'say', 'text': 'hi', 'loud': True, 'n': 1}))
print(act({'action': 'say', 'text': 5}))
print(act({}), act({1: 2}), act([]))
