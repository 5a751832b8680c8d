import gc

series = [7, 21]
reading = (7, 21)
gc.collect()
print(gc.is_tracked(series), gc.is_tracked(reading))  # expect: True False
series.append(series)
print(series)  # expect: [7, 21, [...]]
try:
    reading[1] = reading
except TypeError:
    print('a tuple stays as it was made')  # expect: a tuple stays as it was made
