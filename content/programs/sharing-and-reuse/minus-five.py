def shared(number):
    text = str(number)
    return int(text) is int(text)

print(all(shared(number) for number in range(-5, 257)))  # expect: True
print(shared(-6), shared(257), shared(1024), shared(1025))  # expect: False False False False
