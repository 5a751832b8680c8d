class Half:
    def __init__(self):
        raise ValueError('no film')

    def __del__(self):
        print('freed all the same')

class Bad:
    def __del__(self):
        raise ValueError('cannot close')

try:
    Half()
except ValueError:
    print('caught', 1)  # expect: caught 1 # expect: freed all the same
try:
    bad = Bad()
    del bad
    print('nothing to catch')  # expect: nothing to catch
except ValueError:
    print('caught', 2)
