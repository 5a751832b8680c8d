for args in [(1,), ('1', 2), ('1', {}, 3), (), ('1', {}, {}, {}), ('1', [1])]:
    for f in (exec, eval):
        try: print(f(*args))
        except TypeError as e: print(e)
try: compile('1', 'f', 'bad')
except ValueError as e: print(e)
try: compile('1')
except TypeError as e: print(e)
try: compile(1, 'f', 'exec')
except TypeError as e: print(e)
