import weakref
class MyObj:
    def __len__(self):
        return 3
    def __reversed__(self):
        return iter('cba')
obj = MyObj()
print("".join(reversed(weakref.proxy(obj))))
