words = {'pear', 'fig', 'apple', 'fig'}
print(len(words), 'fig' in words, 'kiwi' in words, sorted(words))
print(words == {'apple', 'pear', 'fig'}, words >= {'fig'}, words.isdisjoint({'kiwi'}))
print(sum(len(word) for word in words), max(words), min(words, key=len))
longest = 0
for word in words:
    longest = max(longest, len(word))
print(longest, {w[0] for w in words} == set('pfa'), sorted(words - {'fig'}), len(words | set('ab')))
words.discard('fig')
words.remove('pear')
print(words)
print({'a'}, {'x': 1}.keys() | {'x'}, set(''), frozenset({'k'}))
