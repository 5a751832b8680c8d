import gc
import sys

print(gc.is_tracked(gc), gc.is_tracked(sys))
print(gc.is_tracked(len), gc.is_tracked(gc.collect))
print(gc.is_tracked([].append))
print(gc.is_tracked(int), gc.is_tracked('gc'))
