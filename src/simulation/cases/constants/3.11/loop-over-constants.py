import sys
for n in (60000, 60001):
    print(sys.getrefcount(n))
for n in [60002, 60003]:
    print(sys.getrefcount(n))
print([sys.getrefcount(n) for n in (60004, 60005)])
print(sys.getrefcount([60006][0]), 60007 in (60007, 60008), 60009 in {60009, 60010})
# expect[32]: 3
# expect[64]: 4
# expect[32]: 3
# expect[64]: 4
# expect[32]: 3
# expect[64]: 4
# expect[32]: 3
# expect[64]: 4
# expect[32]: [3, 3]
# expect[64]: [4, 4]
# expect[32]: 2 True True
# expect[64]: 3 True True
