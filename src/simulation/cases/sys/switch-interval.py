import sys
try:
    sys.setswitchinterval()
except TypeError as e:
    print(e)
for bad in ("a", 0.0, -1.0):
    try:
        sys.setswitchinterval(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
orig = sys.getswitchinterval()
print(orig)
for n in (0.0005, 3.0, orig):
    sys.setswitchinterval(n)
    print(round(sys.getswitchinterval(), 5))
