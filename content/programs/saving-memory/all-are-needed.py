made = []

def depth(n):
    made.append(n)
    return n * 3

print(any([depth(n) < 0 for n in range(1000)]), len(made))  # expect: False 1000
made.clear()
print(any(depth(n) < 0 for n in range(1000)), len(made))  # expect: False 1000
