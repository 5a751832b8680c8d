def attempt(f, *args):
    try:
        f(*args)
    except TypeError as e:
        print(e)
    else:
        print('fine')
class A: pass
attempt(object.__new__, A); attempt(object.__new__, A, 5); attempt(object.__init__, A()); attempt(object.__init__, A(), 5)
class A:
    def __init__(self, foo): self.foo = foo
attempt(object.__new__, A); attempt(object.__new__, A, 5); attempt(object.__init__, A(3)); attempt(object.__init__, A(3), 5)
class A:
    def __new__(cls, foo): return object.__new__(cls)
attempt(object.__new__, A); attempt(object.__new__, A, 5); attempt(object.__init__, A(3)); attempt(object.__init__, A(3), 5)
class A:
    def __new__(cls, foo): return object.__new__(cls)
    def __init__(self, foo): self.foo = foo
attempt(object.__new__, A); attempt(object.__new__, A, 5); attempt(object.__init__, A(3)); attempt(object.__init__, A(3), 5)
