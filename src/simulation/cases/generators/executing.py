# A generator that runs cannot be resumed, nor closed; it says that it runs.
def selfish():
    for act in (next, list, lambda it: it.send(1), lambda it: it.throw(KeyError), lambda it: it.close()):
        try:
            act(source)
        except ValueError as error:
            print(error)
    for _ in range(1):
        try:
            yield from source
        except ValueError as error:
            print('delegate', error)
    yield source.gi_running, source.gi_suspended


source = selfish()
print(source.gi_running, source.gi_suspended)
print(next(source))
print(source.gi_running, source.gi_suspended)
print(list(source), source.gi_running, source.gi_suspended)
try:
    selfish().send(1)
except TypeError as error:
    print(error)
