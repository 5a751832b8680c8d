import gc
print "collected", gc.collect()
