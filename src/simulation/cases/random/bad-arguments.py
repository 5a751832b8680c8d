import random
random.seed(0)
calls = [lambda: random.randrange(0), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1), lambda: random.choices([1, 2], [1]), lambda: random.randrange(1, 5, 0)]
for call in calls:
    try:
        print(call())
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
# expect: ValueError empty range for randrange()
# expect: IndexError Cannot choose from an empty sequence
# expect: ValueError Sample larger than population or is negative
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: ValueError The number of weights does not match the population
# expect: ValueError zero step for randrange()
