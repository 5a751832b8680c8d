def total(votes):
    def add(place):
        if place == len(votes):
            return 0
        return votes[place] + add(place + 1)
    result = add(0)
    add = None
    return result

print(total([5, 3, 9]))
