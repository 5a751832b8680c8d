blocks_in_a_pool = (16 * 1024 - 48) // 512
blocks_in_an_arena = 63 * blocks_in_a_pool
messages = 100000
print(-(-messages // blocks_in_an_arena))  # expect: 52
