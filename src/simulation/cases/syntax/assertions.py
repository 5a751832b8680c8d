def check(value):
    assert value, f'bad {value!r}'
    assert value != 1
    assert (value, 'always true')[0]
    return value


print(check(5))
for value in (0, 1, []):
    try:
        check(value)
    except AssertionError as error:
        print(repr(error), error.args)
assert True
