import sys

class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

class Stack:
    def __init__(self):
        self.top = None
        self.size = 0
    def push(self, value):
        self.top = Node(value, self.top)
        self.size += 1
    def pop(self):
        node = self.top
        self.top = node.next
        self.size -= 1
        return node.value
    def __iter__(self):
        node = self.top
        while node is not None:
            yield node.value
            node = node.next

stack = Stack()
for word in ['one', 'two', 'three']:
    stack.push(word)
print(list(stack), stack.size)
print(stack.pop(), stack.pop(), stack.size)
print(sys.getrefcount(stack.top), list(stack))
walk = iter(stack)
print(next(walk), sys.getrefcount(stack.top))
del walk
print(sys.getrefcount(stack.top))
