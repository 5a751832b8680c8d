x = [1]
whlie x:
    x.pop()
