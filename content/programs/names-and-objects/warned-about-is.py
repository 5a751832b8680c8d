import warnings

with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    compile('x is 5', 'club.py', 'eval')
print(told[0].category.__name__)  # expect: SyntaxWarning
print(told[0].message)  # expect: "is" with 'int' literal. Did you mean "=="?
# real CPython only
