import dis
import sys

def of_a_local(x):
    return sys.getrefcount(x)

def of_a_global():
    return sys.getrefcount(album)

for function in of_a_local, of_a_global:
    print(*[one.opname for one in dis.get_instructions(function)][1:])
# expect: LOAD_GLOBAL LOAD_ATTR PUSH_NULL LOAD_FAST_BORROW CALL RETURN_VALUE
# expect: LOAD_GLOBAL LOAD_ATTR PUSH_NULL LOAD_GLOBAL CALL RETURN_VALUE
# real CPython only
