import traceback
try:
    [].appendd(1)
except AttributeError as e:
    print(traceback.format_exception_only(e))
lst = 1
try:
    lstt
except NameError as e:
    print(traceback.format_exception_only(e))
try:
    [].push(1)
except AttributeError as e:
    print(traceback.format_exception_only(type(e), e))
def f(value):
    return valeu
try:
    f(1)
except NameError as e:
    print(traceback.format_exception_only(e))
try:
    raise AttributeError('own')
except AttributeError as e:
    print(traceback.format_exception_only(e))
