import sys
def leave(code):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(type(error).__name__, error.args, str(error))
leave(0)
leave('message')
leave((1, 2))
try:
    sys.exit()
except SystemExit as error:
    print(error.args)
print('still here')
# expect: SystemExit (0,) 0
# expect: SystemExit ('message',) message
# expect: SystemExit (1, 2) (1, 2)
# expect: ()
# expect: still here
