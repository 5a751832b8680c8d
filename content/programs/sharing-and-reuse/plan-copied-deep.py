import copy

plan = [[hour, 0] for hour in range(50)]
other = copy.deepcopy(plan)
print(len(other))  # expect: 50
