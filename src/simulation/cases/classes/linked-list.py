class Node:
    def __init__(self, v):
        self.v = v
        self.next = None
head = None
for i in range(50):
    n = Node(i)
    n.next = head
    head = n
total = 0
n = head
while n:
    total += n.v
    n = n.next
print(total)  # expect: 1225
