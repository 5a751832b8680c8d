def right():
    print('right side')
    return [17]

def left():
    print('left side')
    return {}

left()['best'] = right()  # expect: right side # expect: left side
pair = 'sea', 'moon'
best = pair
print(type(pair), best is pair)  # expect: <class 'tuple'> True
