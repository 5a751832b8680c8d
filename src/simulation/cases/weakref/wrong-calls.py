import weakref

class Node:
    pass

node = Node()
for act in (
    lambda: weakref.ref(),
    lambda: weakref.ref(node, None, 1),
    lambda: weakref.ref(node, callback=print),
    lambda: weakref.ref(node)(1),
    lambda: weakref.proxy(1),
    lambda: weakref.ref(node).missing,
):
    try:
        act()
    except (TypeError, AttributeError) as error:
        print(error)
