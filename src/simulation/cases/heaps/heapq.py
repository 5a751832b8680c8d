import heapq
heap = []
for n in [5, 3, 8, 1, 9, 2]:
    heapq.heappush(heap, n)
    print(heap)
print([heapq.heappop(heap) for _ in range(3)], heap)
data = [9, 4, 7, 1, 8, 2, 6]
heapq.heapify(data)
print(data, heapq.heapreplace(data, 5), heapq.heappushpop(data, 0), data)
print(heapq.nsmallest(2, data), heapq.nlargest(3, data), heapq.nlargest(1, ['a', 'ccc', 'bb'], key=len))
tasks = []
heapq.heappush(tasks, (2, 'write'))
heapq.heappush(tasks, (1, 'plan'))
heapq.heappush(tasks, (2, 'test'))
while tasks:
    print(heapq.heappop(tasks))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
