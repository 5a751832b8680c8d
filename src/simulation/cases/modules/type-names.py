import types

def plain():
    yield 1

class Node:
    def method(self):
        pass

print(isinstance(plain, types.FunctionType), isinstance(lambda: 0, types.LambdaType))
print(isinstance(plain(), types.GeneratorType), isinstance(Node().method, types.MethodType))
print(isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType))
print(types.NoneType is type(None), isinstance(plain.__code__, types.CodeType))
bound = types.MethodType(lambda self, n: n + 1, Node())
print(bound(4), type(bound) is types.MethodType)
