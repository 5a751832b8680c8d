import sys
print(list[int], dict[str, list[int]], tuple[int, ...], set['x'])
class Own:
    def __class_getitem__(cls, key): return cls.__name__, key
print(Own[1], Own[1, 2], list[Own], list[int] == list[int])
print(sys.getsizeof(list[int]), list[int]([1]), list[int].__args__)
for cls in (int, float):
    try:
        cls[0]
    except TypeError as error:
        print(error)
