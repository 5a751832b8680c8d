# Which tuples the collector tracks from the start depends on how they were made.
import gc


class Rows:
    def __iter__(self):
        return iter([1, 2])


numbers = (n for n in [1])
tracked = gc.is_tracked
print(tracked(tuple(reversed((1,)))), tracked(tuple(iter((1, 2)))), tracked(tuple(numbers)))
print(tracked(tuple([1])), tracked(tuple({1})), tracked(tuple("ab")), tracked(tuple(range(12))))
print(tracked(tuple(Rows())), tracked(tuple(map(str, [1]))), tracked(tuple(zip([1]))))
print(tracked(tuple(n for n in [1])), tracked(tuple(sorted({1}))))
