class Errors(ExceptionGroup):
    def __new__(cls, errors, exit_code):
        self = super().__new__(Errors, f"exit code: {exit_code}", errors)
        self.exit_code = exit_code
        return self
    def derive(self, excs):
        return Errors(excs, self.exit_code)
eg = Errors([TypeError(1), ValueError(2)], 42)
print(eg, eg.exit_code, eg.args)
m, r = eg.split(ValueError)
print(repr(m), m.exit_code, r.exit_code, str(m))
try: raise eg
except* TypeError as e: print(e.exit_code, type(e).__name__, e.exceptions)
except* ValueError as e: print(e.exit_code)
