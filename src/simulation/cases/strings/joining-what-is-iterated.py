# What goes wrong inside the iterable of a join is not the join's own complaint.
def broken():
    yield 'a'
    raise TypeError('inside the generator')


class Closed:
    def __iter__(self):
        raise TypeError('not now')


for parts in (broken(), Closed(), 5, None, iter('xy'), {'k': 1}, [1]):
    try:
        print('-'.join(parts))
    except TypeError as error:
        print(error)
