plan = [[hour, 0] for hour in range(50)]
other = plan.copy()
print(len(other))  # expect: 50
