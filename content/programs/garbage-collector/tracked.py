import gc

class Node:
    pass

print(gc.is_tracked([]))  # expect: True
print(gc.is_tracked({}))  # expect: True
print(gc.is_tracked(Node()))  # expect: True
print(gc.is_tracked(42))  # expect: False
print(gc.is_tracked('abc'))  # expect: False
