import sys
sys.stdout.write('one')
sys.stdout.write(' two\n')
print(sys.stdout.write(''), file=sys.stdout)
sys.stderr.write('unseen\n')
try:
    sys.stdout.write(5)
except TypeError as error:
    print(error)
write = sys.stdout.write
write('bound\n')
sys.stdout.flush()
# expect: one two
# expect: 0
# expect: write() argument must be str, not int
# expect: bound
