def total(votes):
    result = 0
    for vote in votes:
        result = result + vote
    return result

print(total([5, 3, 9]))
