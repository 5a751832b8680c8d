def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1
print(list(numbers(4)), sum(numbers(5)))  # expect: [0, 1, 2, 3] 10
total = 0
for n in numbers(10):
    if n == 2:
        continue
    if n == 6:
        break
    total += n
print(total)  # expect: 13
squares = (n * n for n in range(5))
print(next(squares), next(squares), list(squares))  # expect: 0 1 [4, 9, 16]
