def say(name):
    print(name, end=' ')
    return name


def f(*args, **kwargs):
    print(args, sorted(kwargs))


f(say('a'), *say('bc'), say('d'), k=say('e'), **{say('f'): say('g')})
say('x')[0:say(1) if False else 1]
values = [0, 0, 0]
values[len(say('i'))] = say('v')
print(values)
a = b = say('last')
print()
print({say('k1'): say('v1'), say('k2'): say('v2')})
print(say(1) < say(2) < say(0) < say(9))
