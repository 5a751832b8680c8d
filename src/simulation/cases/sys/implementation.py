# What sys.implementation says of every CPython alike.
import sys

about = sys.implementation
print(about.name, about.version == sys.version_info, about.hexversion == sys.hexversion)
print(type(about).__name__, about is sys.implementation, about.cache_tag)
try:
    about.missing
except AttributeError as error:
    print(error)
