# Lambdas in a list that they close over.
import gc

gc.collect()
gc.disable()


def steps(count):
    row = []
    for number in range(count):
        row.append(lambda: row[number])
    return len(row)


print(steps(3), gc.collect())
print(steps(10), gc.collect())
print(gc.collect())
