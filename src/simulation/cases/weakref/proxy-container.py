import weakref

class Box(list):
    pass

box = Box([1, 2, 3])
proxy = weakref.proxy(box)
proxy.append(4)
print(len(proxy), proxy[1], proxy[-1], 2 in proxy)
proxy[0] = 9
del proxy[1]
print(box, list(proxy))
for item in proxy:
    print(item)
