import sys
factorial = 1
for n in range(1, 31):
    factorial *= n
print(factorial)
print(factorial // 10 ** 20, factorial % 1000003, factorial ** 2 == factorial * factorial)
print(2 ** 200, -(3 ** 50), (2 ** 100).bit_length())
print(pow(7, 10 ** 20, 13), pow(3, -1, 11), pow(2, 100, 1000))
print(sys.getsizeof(factorial), sys.getsizeof(factorial ** 2))
print(10 ** 30 / 7 ** 20, 2 ** 100 / 3)
# expect: 265252859812191058636308480000000
# expect: 2652528598121 90317 True
# expect: 1606938044258990275541962092341162602522202993782792835301376 -717897987691852588770249 101
# expect: 9 4 376
# expect[32]: 28 44
# expect[64]: 40 56
# expect: 12532542894196.85 4.2255020007607644e+29
