import sys
print(sys.getsizeof({}), sys.getsizeof({"a": 1}), sys.getsizeof({str(i): i for i in range(8)}), sys.getsizeof({1: 1}), sys.getsizeof({1:1, 2:2, 3:3, 4:4, 5:5, 6:6, 7:7, 8:8}))
print(sys.getsizeof({}.keys()), sys.getsizeof({}.values()), sys.getsizeof({}.items()))
print(sys.getsizeof(iter({})), sys.getsizeof(iter({}.keys())), sys.getsizeof(iter({}.values())), sys.getsizeof(iter({}.items())))
print(sys.getsizeof(reversed({})), sys.getsizeof(reversed({}.items())))
class C(object): pass
print(sys.getsizeof(C.__dict__))
