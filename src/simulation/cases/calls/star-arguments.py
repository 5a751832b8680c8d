def show(*args, **kwargs):
    return args, kwargs


parts = [1, 2]
more = {'x': 1}
print(show(*parts, 3, *'ab', y=2, **more))
print(show(*parts, *parts))
print(show(**more, **{'z': 2}))
print(show(*[], **{}))
for call in (lambda: show(**more, x=2), lambda: show(**more, **more), lambda: show(*5), lambda: show(**5), lambda: show(**{1: 2})):
    try:
        call()
    except TypeError as error:
        print(error)
