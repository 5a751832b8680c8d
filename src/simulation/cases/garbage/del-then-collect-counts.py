# Finalized objects and plain ones are counted alike.
import gc


class Plain:
    pass


class Final:
    def __del__(self):
        pass


gc.collect()
gc.disable()
for kinds in [Plain], [Final], [Plain, Final], [Final, Final, Plain]:
    made = [kind() for kind in kinds]
    for each in made:
        each.all = made
    del made, each
    print(len(kinds), gc.collect())
