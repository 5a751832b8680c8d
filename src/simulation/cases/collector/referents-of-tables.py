# What gc.get_referents finds in dicts: keys only where one of them is no string.
import gc
from collections import defaultdict, OrderedDict


class Page:
    pass


class Table(dict):
    pass


def names(thing):
    return [type(found).__name__ for found in gc.get_referents(thing)]


rows = [1]
print(names({"rows": rows}), names({"rows": rows, 2: rows}), names({}))
print(names(defaultdict(list, rows=rows)), names(OrderedDict(rows=rows)))
table = Table(rows=rows)
table.own = ()
print(sorted(names(table)))

page = Page()
page.rows = rows
print(names(page))
attributes = page.__dict__
print(sorted(names(page)), names(attributes))
attributes[3] = "no name"
print(sorted(names(page)), sorted(names(attributes)))
