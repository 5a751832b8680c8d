# Generators that are left in the middle: who cleans up when, through pipelines and with blocks.
class Resource:
    def __init__(self, name): self.name = name
    def __enter__(self): return print('enter', self.name)
    def __exit__(self, kind, *rest): print('exit', self.name, kind and kind.__name__)
    def __del__(self): print('del', self.name)

def source(name):
    with Resource(name):
        try:
            yield from range(3)
        finally:
            print('finally', name)

def stage(items):
    for item in items:
        try:
            yield item
        finally:
            print('stage', item)

def first(items):
    for item in items:
        return item

print(first(stage(source('a'))))
for item in stage(stage(source('b'))):
    break
print('after the loop')
print(any(item == 1 for item in source('c')))
print(1 in source('d'), next(stage(source('e'))))
mapped = map(str, source('f'))
print(next(mapped))
del mapped
print(list(zip(source('g'), 'x')))
kept = {stage(source('h')): 1}
print([next(each) for each in kept])
kept.clear()
print('end')
