import gc

starts = []
log = [(hour, 21) for hour in range(5000)]
print(len(log), len(starts))
print(gc.isenabled(), gc.get_threshold()[0])
