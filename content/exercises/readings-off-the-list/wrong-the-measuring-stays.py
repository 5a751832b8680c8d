print(0)
print(468)
