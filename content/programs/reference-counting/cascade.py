class Node:
    def __init__(self, name, next):
        self.name = name
        self.next = next

    def __del__(self):
        print('freed', self.name)

chain = Node('a', Node('b', Node('c', None)))
chain = None  # expect: freed a # expect: freed b # expect: freed c
print('done')  # expect: done
