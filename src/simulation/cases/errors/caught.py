import sys
try:
    {}['missing']
except KeyError as e:
    print('caught', e)  # expect: caught 'missing'
try:
    [][1]
except (ValueError, IndexError) as e:
    print(e)  # expect: list index out of range
try:
    1 / 0
except ZeroDivisionError:
    print('zero')  # expect: zero
else:
    print('no')
finally:
    print('finally')  # expect: finally
def f():
    try:
        return 'returned'
    finally:
        print('on the way')  # expect: on the way
print(f())  # expect: returned
