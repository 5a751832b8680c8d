def compiled(text):
    return eval(text)

text = 'lambda station: station.depth'
one, two = compiled(text).__code__, compiled(text).__code__
print(one is two)  # expect: False
print(one.co_varnames[0], one.co_varnames[0] is two.co_varnames[0])  # expect: station True
print(one.co_names[0], one.co_names[0] is two.co_names[0])  # expect: depth True
