import sys
for n in (60000, 60001):
    print(sys.getrefcount(n))
for n in [60002, 60003]:
    print(sys.getrefcount(n))
print([sys.getrefcount(n) for n in (60004, 60005)])
print(sys.getrefcount([60006][0]), 60007 in (60007, 60008), 60009 in {60009, 60010})
# expect: 3
# expect: 3
# expect: 3
# expect: 3
# expect: [2, 2]
# expect: 2 True True
