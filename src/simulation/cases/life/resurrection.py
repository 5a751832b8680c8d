saved = []
class Phoenix:
    def __del__(self):
        print('rising')  # expect: rising
        saved.append(self)
p = Phoenix()
p = None
print(len(saved))  # expect: 1
saved.pop()
print(len(saved))  # expect: 0
