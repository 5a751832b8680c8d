def report(*depths):
    print(type(depths), len(depths))

squares = (n * n for n in range(100))
report(*squares)  # expect: <class 'tuple'> 100
