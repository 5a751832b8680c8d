import objgraph

class Page:
    pass

history = {'home': [Page()]}

def told(thing):
    return getattr(thing, '__name__', type(thing).__name__)

def chain(thing):
    return [told(each) for each in objgraph.find_backref_chain(thing, objgraph.is_proper_module)]

print(chain(objgraph.by_type('Page')[0]))
page = history['home'][0]
print(chain(page))
# expect: ['__main__', 'dict', 'dict', 'list', 'Page']
# expect: ['__main__', 'dict', 'Page']
# real CPython only, with objgraph
