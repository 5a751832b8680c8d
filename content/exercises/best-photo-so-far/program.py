photo = 'sea'
best = photo
photo = 'hill'
print(best)  # expect: sea
