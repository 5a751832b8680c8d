lines = ('pier ' + str(n) for n in range(60))
words = (line.split() for line in lines)
depths = (int(number) for place, number in words)
deep = (depth for depth in depths if depth > 40)
print(sum(deep))  # expect: 950
