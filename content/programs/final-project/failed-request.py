import gc

class Session:
    pass

def handle(asked):
    session = Session()
    failure = None
    try:
        int(asked)
    except ValueError as error:
        failure = error
    return failure is None

gc.set_debug(gc.DEBUG_SAVEALL)
handle('noon')
print(gc.collect())  # expect: 4
print(sorted(type(thing).__name__ for thing in gc.garbage))  # expect: ['Session', 'ValueError', 'frame', 'traceback']
