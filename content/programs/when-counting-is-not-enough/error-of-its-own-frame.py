import gc

def attempt():
    try:
        raise ValueError('too dark')
    except ValueError as error:
        kept = error

gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
attempt()
gc.collect()
found = {type(thing).__name__: thing for thing in gc.garbage}
error = found['ValueError']
entry = found['traceback']
frame = found['frame']
print(error.__traceback__ is entry)  # expect: True
print(entry.tb_frame is frame)  # expect: True
print(frame.f_locals['kept'] is error)  # expect: True
