import sys

def keep(limit):
    kept = []
    def decorate(function):
        def wrapper(value):
            result = function(value)
            kept.append(result)
            del kept[:-limit]
            return result
        wrapper.kept = kept
        return wrapper
    return decorate

class Result:
    def __init__(self, value):
        self.value = value
    def __del__(self):
        print('drop', self.value)

@keep(2)
def work(value):
    return Result(value)

for n in range(4):
    work(n)
print(len(work.kept), sys.getrefcount(work.kept), sys.getrefcount(work.kept[0]))
del work
print('end')
