names = ['no' + str(number) for number in range(1000)]
floats = [number + 0.5 for number in range(1000)]
print({id(thing) % 16 for thing in names + floats})  # expect: {0}
# native CPython only
