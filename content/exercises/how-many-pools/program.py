pool = 16 * 1024
header = 48
block = 32
floats = 1000
in_a_pool = (pool - header) // block
whole_pools, left_over = divmod(floats, in_a_pool)
print(whole_pools + (left_over > 0))  # expect: 2
