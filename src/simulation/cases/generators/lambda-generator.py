# A lambda may yield. From 3.12 on its StopIteration comes out as it is.
plain = lambda: (yield 1)
print(list(plain()), next(plain()))
both = lambda: ((yield 'a'), (yield 'b'))
source = both()
print(next(source), source.send(1))
try:
    source.send(2)
except StopIteration as stop:
    print(stop.value)
stops = lambda: (yield next(iter(())))
try:
    print(list(stops()))
except RuntimeError as error:
    print(repr(error))
source = stops()
try:
    next(source)
except (StopIteration, RuntimeError) as error:
    print(repr(error), source.gi_frame)
passes = lambda inner: (yield from inner)
print(list(passes(plain())), list(passes([1, 2])))
