import collections.abc
import collections as c
import collections.abc as abstract
from math import *
from collections import abc, deque

print(sqrt(4), floor(pi), c.deque is deque)
print(collections.abc.Sized, abstract is abc, abc is collections.abc)
print(c.__name__, abc.__name__, type(c))
