def place():
    return ('harbour', 2026)

def places():
    return ['harbour', 2026]

first, second = places(), places()
print(place() is place(), first is second)  # expect: True False
