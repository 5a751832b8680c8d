class Loud:
    def __del__(self):
        print('gone')
a = Loud()
b = a
del a
print('one name left')
del b
print('none left')
# expect: one name left
# expect: gone
# expect: none left
