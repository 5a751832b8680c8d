words = ['pear', 'fig', 'apple', 'kiwi', 'plum', 'date']
print(sorted(words, key=len))
print(sorted(words, key=len, reverse=True))
words.sort(key=lambda word: word[-1])
print(words)
pairs = [(1, 'b'), (0, 'z'), (1, 'a'), (0, 'y')]
print(sorted(pairs), sorted(pairs, key=lambda pair: pair[0]))
try:
    sorted([1, 'a', 2])
except TypeError as error:
    print(error)
try:
    [1, 2].sort(None)
except TypeError as error:
    print(error)
print(sorted([3, 1.5, True, -2]), sorted('hello'), sorted({3: 'a', 1: 'b'}))
