calls = [
    lambda: max([], default=5),
    lambda: min((), default=None),
    lambda: max([]),
    lambda: max(),
    lambda: max(1),
    lambda: max(1, 2, default=3),
    lambda: max([3, 1, 2], key=lambda x: -x),
    lambda: min('b', 'a', key=None),
    lambda: max([1], [2], key=len),
    lambda: max(1, 'a'),
    lambda: min([1, 2.5, 0.5]),
    lambda: max('hello'),
    lambda: max([(1, 'b'), (1, 'a')]),
    lambda: max({'a': 1, 'b': 0}),
    lambda: max({'a': 1, 'b': 5}, key={'a': 1, 'b': 5}.get),
    lambda: max([1, 2], foo=1),
    lambda: min([2, 1], default=9, key=abs),
    lambda: max([1.0, 1]),
    lambda: max(True, 1),
    lambda: min(1, 1.0),
]
for call in calls:
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: 5
# expect: None
# expect: ValueError max() iterable argument is empty
# expect: TypeError max expected at least 1 argument, got 0
# expect: TypeError 'int' object is not iterable
# expect: TypeError Cannot specify a default for max() with multiple positional arguments
# expect: 1
# expect: a
# expect: [1]
# expect: TypeError '>' not supported between instances of 'str' and 'int'
# expect: 0.5
# expect: o
# expect: (1, 'b')
# expect: b
# expect: b
# expect: TypeError max() got an unexpected keyword argument 'foo'
# expect: 1
# expect: 1.0
# expect: True
# expect: 1
