class Bad:
    def __del__(self):
        print('going')
        raise ValueError('no')


a = Bad()
del a
print('on')


def use():
    b = Bad()
    return 'used'


print(use())
