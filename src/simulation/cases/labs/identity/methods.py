class Node:
    def ask(self):
        pass

node = Node()

x1 = node.ask
x2 = node.ask
x3 = Node.ask
x4 = Node.ask
print('x1 is x2:', x1 is x2)
print('x1 is x3:', x1 is x3)
print('x2 is x3:', x2 is x3)
print('x1 is x4:', x1 is x4)
print('x2 is x4:', x2 is x4)
print('x3 is x4:', x3 is x4)
