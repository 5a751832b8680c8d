import operator

class Greeter:
    def greet(self, name, mark='!'):
        return 'hi ' + name + mark

hello = operator.methodcaller('greet', 'you', mark='?')
print(hello(Greeter()), hello)
print(list(map(operator.methodcaller('upper'), ['a', 'b'])))
stack = []
operator.methodcaller('append', 1)(stack)
print(stack)
