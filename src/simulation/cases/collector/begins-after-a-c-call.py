# A collection that is due begins when a call of C code has returned: what was made there still lives.
import gc

found = []

def tell(phase, info):
    if phase == 'stop':
        found.append(info['collected'])

class Bare:
    pass

class Own:
    def __init__(self, number, more=None):
        self.number = [number]
        self.me = self

gc.disable()
gc.callbacks.append(tell)
gc.collect()
gc.enable()
log = list(map(list, [()] * 10000))
gc.disable()
print(len(found), len(log))
for make in (lambda: Bare(), lambda: Own(1), lambda: Own(2, more=[3])):
    log.clear()
    gc.collect()
    found.clear()
    gc.enable()
    for number in range(2200):
        made = make()
        if isinstance(made, (Bare, Own)):
            made.me = made
    gc.disable()
    print(found[1:])
