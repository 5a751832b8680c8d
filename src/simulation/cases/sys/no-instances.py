import sys
for t in (type(sys.flags), type(sys.version_info)):
    try:
        t()
    except TypeError as e:
        print(e)
