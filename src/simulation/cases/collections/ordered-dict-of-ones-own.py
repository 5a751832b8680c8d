import sys
from collections import OrderedDict
import gc, weakref, copy


class Log(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)


log = Log({"a": 1}, b=2)
log.update({"c": 3}, d=4)
print(log.setdefault("a", 9), log.setdefault("e", 5))
del log["a"]
print(log.pop("b"), log.popitem(), log.popitem(last=False), len(log))
other = log.copy()
print(type(other).__name__, other == log, other)
log.move_to_end("d", last=False)
print(list(log.items()), list(reversed(log)), log.keys(), log.values())
print(sys.getsizeof(log), sys.getsizeof(OrderedDict()), sys.getsizeof(OrderedDict(x=1)))
log.note = []
print(vars(log), sys.getrefcount(log.note), sys.getsizeof(log))
r = weakref.ref(log, lambda r: print("gone"))
plain = OrderedDict(x=1)
plain.tag = "t"
print(plain.tag, plain.__dict__, plain)
log["me"] = log
print(log)
del log, other
print(gc.collect() > 0, r() is None)
c = copy.copy(plain)
print(c, type(c).__name__)
