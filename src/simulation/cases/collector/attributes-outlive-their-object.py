# A __dict__ that outlives its object holds the values itself, and can be in a cycle of its own.
import gc


class Page:
    def __init__(self, links):
        self.links = links


gc.disable()
page = Page([])
attributes = page.__dict__
print(len(gc.get_referents(page)))
del page
print([type(found).__name__ for found in gc.get_referents(attributes)])
attributes["links"].append(attributes)
print(gc.collect())
del attributes
print(gc.collect())

page = Page(())
attributes = page.__dict__
del page.__dict__
attributes["me"] = attributes
del attributes
print(gc.collect(), vars(page))
