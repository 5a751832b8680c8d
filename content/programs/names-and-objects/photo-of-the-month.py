photo = [17]
best = photo
photo = [4]
winner = best
best = photo
photo = None
print(winner, best)  # expect: [17] [4]
