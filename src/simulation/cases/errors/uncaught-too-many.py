class A:
    def f(self):
        pass
A().f(1, 2)
# raises: TypeError: A.f() takes 1 positional argument but 3 were given
