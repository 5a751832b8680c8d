import weakref
class A: pass
fin = weakref.finalize
for bad in (lambda: fin(), lambda: fin(A()), lambda: fin(A(), func=1), lambda: fin(A(), obj=1), lambda: fin(func=print, obj=3), lambda: fin(1, print)):
    try:
        bad()
        print('ok')
    except TypeError as e:
        print(e)
f = fin(A, print, func=1, obj=2)
print(f.detach()[2:])
