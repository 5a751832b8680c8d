import sys
line = 'alpha beta gamma'
words = line.split()
print([sys.getrefcount(word) for word in words])
first = words[0]
print(sys.getrefcount(first), sys.getsizeof(words), len(words))
whole = line.split(';')
print(whole[0] is line, sys.getsizeof(whole))
head, sep, tail = line.partition(' ')
print(sys.getrefcount(head), sys.getrefcount(tail))
# expect: [2, 2, 2]
# expect: 3 64 3
# expect: True 76
# expect: 2 2
