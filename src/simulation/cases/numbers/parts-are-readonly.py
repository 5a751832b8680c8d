# Parts of numbers, ranges and slices can be read only.
for value, name in ((1, 'real'), (True, 'imag'), (1.5, 'real'), (range(3), 'start'), (slice(1), 'stop')):
    for change in (lambda: setattr(value, name, 0), lambda: delattr(value, name)):
        try:
            change()
        except AttributeError as error:
            print(error)
