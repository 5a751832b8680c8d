# What stands behind * has to be iterable; an iterable that fails says so in its own words.
def show(*values):
    return values


class NoIterator:
    def __iter__(self):
        return 5


class Old:
    def __getitem__(self, index):
        raise TypeError(f"no item {index}")


def failing():
    yield 1
    raise TypeError("half way")


for make in (lambda: 5, lambda: None, NoIterator, Old, failing):
    for use in (lambda given: show(*given), lambda given: [*given], "".join):
        try:
            print(use(make()))
        except TypeError as error:
            print(error)
    print()
