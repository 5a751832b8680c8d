def block(size):
    return (size + 15) // 16 * 16

print(block(49))  # expect: 64
