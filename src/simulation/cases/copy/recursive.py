import copy

loop = [1]
loop.append(loop)
made = copy.deepcopy(loop)
print(made[1] is made, made is loop, made[0])
table = {}
table['self'] = table
made = copy.deepcopy(table)
print(made['self'] is made, list(made))
pair = ([],)
pair[0].append(pair)
made = copy.deepcopy(pair)
print(made[0][0] is made)
