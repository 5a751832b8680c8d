print(list(enumerate(['a', 'b'])), list(zip([1, 2], 'xy')))  # expect: [(0, 'a'), (1, 'b')] [(1, 'x'), (2, 'y')]
print(sorted([3, 1, 2]), sorted([3, 1, 2], reverse=True), sorted(['bb', 'a'], key=len))  # expect: [1, 2, 3] [3, 2, 1] ['a', 'bb']
print(list(range(2, 10, 3)), list(range(3, 0, -1)), len(range(10)))  # expect: [2, 5, 8] [3, 2, 1] 10
print(min([3, 1]), max('abc'), any([0, 1]), all([]))  # expect: 1 c True True
for i, c in enumerate('ab', 1):
    print(i, c)  # expect: 1 a  # expect: 2 b
print(list(reversed([1, 2, 3])), tuple([1, 2]), set())  # expect: [3, 2, 1] (1, 2) set()
