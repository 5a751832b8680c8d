pool = 16 * 1024
header = 48
block = 48
print((pool - header) // block)  # expect: 340
