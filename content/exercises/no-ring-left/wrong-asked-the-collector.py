import gc

def total(votes):
    def add(place):
        if place == len(votes):
            return 0
        return votes[place] + add(place + 1)
    return add(0)

print(total([5, 3, 9]))
gc.collect()
