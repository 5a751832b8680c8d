import gc

listeners = []

class Session:
    def __init__(self):
        listeners.append(self)

def handle(asked):
    session = Session()
    failure = None
    try:
        int(asked)
    except ValueError as error:
        failure = error
    return failure is None

def work():
    handle('noon')

gc.set_debug(gc.DEBUG_SAVEALL)
work()
gc.collect()
print(sorted(type(thing).__name__ for thing in gc.garbage))
print(sorted(thing.f_code.co_name for thing in gc.garbage if type(thing).__name__ == 'frame'))
# expect: ['ValueError', 'frame', 'frame', 'traceback']
# expect: ['handle', 'work']
