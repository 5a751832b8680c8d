import objgraph

class Page:
    pass

class User:
    pass

user = User()
user.seen = {'home': [Page()]}

def told(thing):
    return getattr(thing, '__name__', type(thing).__name__)

def chain():
    page = objgraph.by_type('Page')[0]
    return objgraph.find_backref_chain(page, objgraph.is_proper_module)

print([told(thing) for thing in chain()])
del user.seen['home']
print(objgraph.count('Page'))
# expect: ['__main__', 'dict', 'User', 'dict', 'list', 'Page']
# expect: 0
# real CPython only, with objgraph
