import builtins
import code
import sys

prompt = code.InteractiveInterpreter()
prompt.runsource('[17]')  # expect: [17]
print(builtins._)  # expect: [17]
prompt.runsource('raise ValueError("too dark")')
print(sys.last_exc, sys.last_exc.__traceback__ is not None)  # expect: too dark True
# real CPython only
