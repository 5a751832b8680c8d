# A function can be given other code: its name, docstring and defaults stay its own.
def greet(name="nobody"):
    "Says hello."


def part(name):
    return f"goodbye, {name}"


greet.__code__ = part.__code__
print(greet(), greet.__name__, greet.__qualname__, greet.__doc__)
print(greet.__code__ is part.__code__)


def closed(x):
    return lambda: x


inner = closed(5)
for code in (part.__code__, 7):
    try:
        inner.__code__ = code
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
inner.__code__ = closed(1).__code__
inner.__closure__[0].cell_contents = 9
print(inner())


def narrow(*, width=1, height=2):
    return width, height


narrow.__kwdefaults__["width"] = 10
print(narrow())
narrow.__kwdefaults__ = {"width": 3}
try:
    narrow()
except TypeError as error:
    print(error)
