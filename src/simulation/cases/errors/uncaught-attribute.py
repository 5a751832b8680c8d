class A:
    pass
A().missing_thing
# raises: AttributeError: 'A' object has no attribute 'missing_thing'
