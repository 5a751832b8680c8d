l = [1]
l[5]
# raises: IndexError: list index out of range
