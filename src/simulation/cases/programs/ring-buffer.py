from collections import deque
import sys

class Reading:
    def __init__(self, value):
        self.value = value
    def __del__(self):
        print('forget', self.value)

last = deque(maxlen=2)
for value in range(4):
    last.append(Reading(value))
print([reading.value for reading in last])
print(sys.getrefcount(last[0]))
last.rotate(1)
print(last[0].value, len(last))
last.clear()
print('empty', len(last))
