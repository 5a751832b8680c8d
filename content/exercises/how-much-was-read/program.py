made = []

def read():
    for line in ['7', '8', '9']:
        made.append(line)
        yield int(line)

numbers = read()
print(len(made))  # expect: 0
print(next(numbers), len(made))  # expect: 7 1
