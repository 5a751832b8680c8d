lines = ['north pier 7', 'old harbour 9'] * 50
names = [line[:-2] for line in lines]
print(len(names), len(set(names)))  # expect: 100 2
