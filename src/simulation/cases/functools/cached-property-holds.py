import functools

class Result:
    def __del__(self):
        print('result dropped')

class Owner:
    @functools.cached_property
    def result(self):
        return Result()

owner = Owner()
print(owner.result is owner.result)
del owner.result
print('deleted')
owner.result
del owner
print('end')
