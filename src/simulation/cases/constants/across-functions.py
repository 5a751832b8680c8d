import sys
def first():
    return 123456, 'two words', (3, 4)
def second():
    return 123456, 'two words', (3, 4)
for a, b in zip(first(), second()):
    print(a is b, sys.getrefcount(a) > 2)
print(first()[0] is 123456, first()[1] is 'two words')
# expect: True True
# expect: True True
# expect: True True
# expect: True True
