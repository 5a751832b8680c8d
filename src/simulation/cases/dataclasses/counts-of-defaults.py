from dataclasses import dataclass
import sys

class Token:
    pass

token = Token()
print(sys.getrefcount(token))

@dataclass
class Holder:
    item: object = token

print(sys.getrefcount(token))
holder = Holder()
print(sys.getrefcount(token), holder.item is token)
del holder
print(sys.getrefcount(token))
