first = trips[0]
names = {id(trip.pier if hasattr(trip, 'pier') else trip[0]) for trip in trips}
wasted = [
    hasattr(first, '__dict__') or isinstance(first, dict),
    len(names) > 3,
    isinstance(globals().get('lines'), list) and len(lines) > 0,
]
if any(wasted):
    raise AssertionError([None, 'two-of-three', 'one-of-three', 'nothing-saved'][sum(wasted)])
