def total(votes):
    add = lambda place: 0 if place == len(votes) else votes[place] + add(place + 1)
    return add(0)

print(total([5, 3, 9]))
