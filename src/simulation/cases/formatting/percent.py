print('%s %r %d %5d|%-5d|%05d %+d %x %#X %o' % ('a', 'b', 42, 42, 42, 42, 42, 255, 255, 8))
print('%.2f %8.3f|%-8.1f|%e %g %G %%' % (3.14159, 2.5, 2.5, 12345.678, 1e-5, 1e20))
print('%(name)s is %(age)d' % {'name': 'Ann', 'age': 30}, '%s' % (1,), '%5s|%-5s|%.2s' % ('ab', 'ab', 'abcd'))
print('%*d|%-*d|%.*f' % (5, 42, 5, 42, 2, 3.14159), '%c%c' % (65, 'b'), '%i %u' % (3.9, -1))
for bad in (lambda: '%d' % None, lambda: '%(a)s' % {'b': 1}):
    try:
        bad()
    except (TypeError, KeyError) as error:
        print(type(error).__name__)
# expect: a 'b' 42    42|42   |00042 +42 ff 0XFF 10
# expect: 3.14    2.500|2.5     |1.234568e+04 1e-05 1E+20 %
# expect: Ann is 30 1    ab|ab   |ab
# expect:    42|42   |3.14 Ab 3 -1
# expect: TypeError
# expect: KeyError
