import weakref

class Node:
    pass

node = Node()
proxy = weakref.proxy(node)
try:
    hash(proxy)
except TypeError as error:
    print(error)
try:
    {proxy: 1}
except TypeError as error:
    print('unhashable' in str(error))
