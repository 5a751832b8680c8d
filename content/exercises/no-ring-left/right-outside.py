def add(votes, place):
    if place == len(votes):
        return 0
    return votes[place] + add(votes, place + 1)

def total(votes):
    return add(votes, 0)

print(total([5, 3, 9]))
