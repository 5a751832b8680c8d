def compiled(text):
    return eval(text)

long = "'north_pier_of_the_old_harbour'"
print(compiled(long) is compiled(long))  # expect: True
line = 'old harbour'
print(line.split()[0] is line.split()[0])  # expect: False
