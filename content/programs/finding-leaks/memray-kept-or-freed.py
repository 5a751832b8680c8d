history = []

def show(number):
    page = bytearray(100_000)
    history.append(page)

def measure(number):
    return len(bytearray(100_000))

for number in range(100):
    measure(number)
for number in range(100):
    show(number)
# real CPython only, with memray
