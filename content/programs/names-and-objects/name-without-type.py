photo: str = 'sea'
print(type(photo))  # expect: <class 'str'>
photo = 42
print(type(photo))  # expect: <class 'int'>
