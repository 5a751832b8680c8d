def chain():
    try:
        try:
            raise ValueError("one")
        except ValueError as e:
            raise KeyError("two") from e
    except KeyError as e:
        return e
e = chain()
print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1/0
    except ZeroDivisionError:
        raise TypeError("t") from None
except TypeError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    raise ValueError from KeyError
except ValueError as e:
    print(repr(e.__cause__))
