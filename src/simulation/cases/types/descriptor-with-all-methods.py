class computed:
    def __init__(self, get, set=None, delete=None):
        self.__get, self.__set, self.__delete = get, set, delete
    def __get__(self, obj, type=None):
        return self.__get(obj)
    def __set__(self, obj, value):
        return self.__set(obj, value)
    def __delete__(self, obj):
        return self.__delete(obj)
class C:
    def __init__(self):
        self.__x = 0
    def __get_x(self):
        x = self.__x
        self.__x = x + 1
        return x
    def __set_x(self, x):
        self.__x = x
    def __delete_x(self):
        del self.__x
    x = computed(__get_x, __set_x, __delete_x)
a = C()
print(a.x, a.x)
a.x = 10
print(a.x, a.x)
del a.x
print(hasattr(a, 'x'))
