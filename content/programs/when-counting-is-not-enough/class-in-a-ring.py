import gc

class Photo:
    pass

print(Photo in Photo.__mro__)  # expect: True
gc.collect()
del Photo
print(gc.collect() > 0)  # expect: True
