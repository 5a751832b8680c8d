values = [1]
try:
    print(vales)
except NameError as error:
    print(error)
# expect: name 'vales' is not defined
