# A collection untracks plain dicts only (until 3.13): one of a subclass stays tracked.
import gc


class Table(dict):
    pass


tables = [{}, {1: 'a'}, Table(), Table(a=1), dict(a=[])]
print([gc.is_tracked(table) for table in tables])
gc.collect()
print([gc.is_tracked(table) for table in tables])
tables[3].clear()
tables[4].clear()
gc.collect()
print([gc.is_tracked(table) for table in tables])
