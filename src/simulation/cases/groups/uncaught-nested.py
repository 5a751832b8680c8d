raise ExceptionGroup("a", [ExceptionGroup("b", [ValueError(1), ExceptionGroup('x', [KeyError(2)])]), TypeError(1)])
