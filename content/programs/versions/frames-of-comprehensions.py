import sys

def depth():
    frame, frames = sys._getframe(1), 0
    while frame is not None:
        frames += 1
        frame = frame.f_back
    return frames

def inside():
    return [depth() for number in range(1)]

print('in the module:', depth())  # expect: in the module: 1
print('in a comprehension:', [depth() for number in range(1)])  # expect: in a comprehension: [1]
print('in one of a function:', inside())  # expect: in one of a function: [2]
