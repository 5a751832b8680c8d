class E(Exception): pass
E.__module__ = "foo"
raise E("x")
