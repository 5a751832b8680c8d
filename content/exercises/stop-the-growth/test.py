pages = [thing for thing in gc.get_objects() if isinstance(thing, Page)]
if len(pages) != 10 or len(recent) != 10:
    raise AssertionError('not-ten')
