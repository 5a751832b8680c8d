def first():
    return 'harbour'

def second():
    return 'harbour'

print(int('7') is int('7'))  # expect: True
print(first() is second())  # expect: True
