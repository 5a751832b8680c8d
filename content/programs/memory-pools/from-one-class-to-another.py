def pools(things):
    return {id(thing) // 16_384 for thing in things}

small = [bytes(20) for number in range(20_000)]
before = pools(small)
small.clear()
large = [bytes(400) for number in range(1000)]
print(len(before & pools(large)) > 20)  # expect: True
# native CPython only
