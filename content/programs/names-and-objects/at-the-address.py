import ctypes

album = [17]
found = ctypes.cast(id(album), ctypes.py_object).value
print(found is album)  # expect: True
# real CPython only
