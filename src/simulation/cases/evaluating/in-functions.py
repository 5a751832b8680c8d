def outer():
    v = 1
    exec('v = 2')
    print(v, locals()['v'])
    d = {}
    exec('v = 3', globals(), d)
    print(v, d)
    print(sorted(eval('locals()')))
    print(eval('[v for _ in range(2)]', {'v': 5}))
outer()
class C:
    y = 4
    exec('z = y + 1')
    print(eval('z * 2'))
print(C.z, C.y)
