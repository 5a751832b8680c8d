import sys
print(sys.getsizeof(True), sys.getsizeof(False), sys.getsizeof(None), sys.getsizeof(NotImplemented), sys.getsizeof(Ellipsis), sys.getsizeof(object()))
print(sys.getsizeof(0), sys.getsizeof(1), sys.getsizeof(-1), sys.getsizeof(2**30), sys.getsizeof(2**60-1), sys.getsizeof(2**60), sys.getsizeof(2**30-1), sys.getsizeof(-2**30))
print(sys.getsizeof(float(0)), sys.getsizeof(len))
print(sys.getsizeof(bytearray()), sys.getsizeof(bytearray(b'u' * 100)), sys.getsizeof(b''), sys.getsizeof(b'x' * 10))
print(sys.getsizeof([]), sys.getsizeof(list([1])), sys.getsizeof(list([1, 2])), sys.getsizeof(list([1, 2, 3])), sys.getsizeof(()), sys.getsizeof((1, 2, 3)))
