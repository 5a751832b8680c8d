class C:
    container = []
    def __del__(self):
        C.container.append(self)
c = C()
c.attr = 42
del c
print(len(C.container), C.container[0].attr)
del C.__del__
C.container.clear()
print(C.container)
