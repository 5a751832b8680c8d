def develop(number):
    shot = [number]
    print('shot' in globals())
    return shot

print(develop.__code__.co_varnames)  # expect: ('number', 'shot')
print(develop(17))  # expect: False # expect: [17]
try:
    shot
except NameError:
    print('no shot any more')  # expect: no shot any more
