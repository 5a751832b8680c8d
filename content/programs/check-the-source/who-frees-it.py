import gc

class Thing:
    def __del__(self):
        print('freed')

a = Thing()
a = None  # expect: freed
print('before the collection')  # expect: before the collection
gc.collect()
print('after the collection')  # expect: after the collection
