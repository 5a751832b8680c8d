def same(function):
    return function() is function()

def part(): return (1, 2, 3)[0:2]
def last(): return (1, 2, 3)[-1:]
def turned(): return (1, 2, 3)[::-1]
def turned_part(): return (1, 2, 3, 4, 5)[3:0:-2]
def past(): return (1, 2, 3)[9:0:-1]
def negative(): return (1, 2, 3, 4)[-2:-9:-1]
def nothing(): return (1, 2, 3)[2:1]
def mixed(): return (1, [2])[0:1]
def text(): return "abcdef"[::-2]
def data(): return b"abcdef"[1:4]
def data_turned(): return b"abcdef"[::-1]
def item(): return b"abcdef"[2]

for function in (part, last, turned, turned_part, past, negative, nothing, mixed, text, data, data_turned, item):
    print(function.__name__, function(), same(function))
first = (1, 2, 3)[:2]
second = (1, 2, 3)[:2]
print(first is second, (7, 8)[1:] is (7, 8)[1:])
