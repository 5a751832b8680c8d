class autoproperty(type):
    def __new__(metaclass, name, bases, namespace):
        hits = {}
        for key, val in namespace.items():
            if key.startswith('_get_'):
                hits[key[5:]] = val, hits.get(key[5:], (None, None))[1]
            elif key.startswith('_set_'):
                hits[key[5:]] = hits.get(key[5:], (None, None))[0], val
        for key, (get, set) in hits.items():
            namespace[key] = property(get, set)
        return super(autoproperty, metaclass).__new__(metaclass, name, bases, namespace)
class A(metaclass=autoproperty):
    def _get_x(self):
        return -self.__x
    def _set_x(self, x):
        self.__x = -x
a = A()
print(hasattr(a, 'x'))
a.x = 12
print(a.x, a._A__x)
