# gi_frame while a generator lives, and a frame that outlives its generator.
import gc
import sys
import weakref


def counted(start):
    while True:
        yield start
        start += 1


source = counted(5)
frame = source.gi_frame
print(frame is source.gi_frame, frame.f_code is source.gi_code, frame.f_back)
print(frame.f_lineno, next(source), frame.f_lineno, next(source), frame.f_lineno)
print(sys.getrefcount(frame))
source.close()
print(source.gi_frame, frame.f_lineno, frame.f_back is None)
del frame


def reveals():
    try:
        yield
    finally:
        frames.append(sys._getframe())


gc.collect()
frames = []
source = reveals()
alive = weakref.ref(source)
next(source)
del source
print(alive(), frames[0].f_code.co_name, gc.get_referents(frames[0]) != [])
frames.clear()
print(gc.collect())
