print(type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__)
print(type(BaseExceptionGroup('b', [ValueError()])).__name__)
for a in [(), ('m',), ('m', []), ('m', 3), (1, [ValueError()]), ('m', [ValueError]), ('m', [1])]:
    try:
        ExceptionGroup(*a)
    except Exception as e:
        print(type(e).__name__, e)
try:
    ExceptionGroup('m', [KeyboardInterrupt()])
except TypeError as e:
    print(e)
print(ExceptionGroup.__mro__)
print(issubclass(ExceptionGroup, BaseExceptionGroup), issubclass(BaseExceptionGroup, Exception))
