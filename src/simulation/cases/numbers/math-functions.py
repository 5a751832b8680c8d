import math
print(math.sqrt(2), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.9), math.factorial(10), math.gcd(12, 18), math.lcm(4, 6))
print(math.pi, math.e, math.inf, math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.hypot(3, 4))
print(math.log(10), math.log2(8), math.log10(1000), math.exp(1), math.pow(2, 0.5), math.comb(5, 2), math.perm(5, 2), math.isqrt(17))
print(math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.degrees(math.pi), math.copysign(1, -0.0), math.modf(2.5), math.frexp(10))
for bad in (lambda: math.factorial(-1), lambda: math.sqrt('a'), lambda: math.isqrt(-1), lambda: math.floor(math.inf)):
    try:
        bad()
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
# expect: 1.4142135623730951 -3 3 -2 3628800 6 12
# expect: 3.141592653589793 2.718281828459045 inf True True 5.0
# expect: 2.302585092994046 3.0 3.0 2.718281828459045 1.4142135623730951 10 20 4
# expect: 1.0 6 180.0 -1.0 (0.5, 2.0) (0.625, 4)
# expect: ValueError factorial() not defined for negative values
# expect: TypeError must be real number, not str
# expect: ValueError isqrt() argument must be nonnegative
# expect: OverflowError cannot convert float infinity to integer
