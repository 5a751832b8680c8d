import sys
src = '''
def fail(x):
    y = x
    raise ValueError(x)

fail(3)
'''
ns = {}
try:
    exec(src, ns)
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
exec('import sys\nprint(sys._getframe().f_lineno, sys._getframe().f_back.f_code.co_name)')
