import copy

pier = ['otter', 'seal']
plan = [pier, pier]
shallow = copy.copy(plan)
deep = copy.deepcopy(plan)
pier.append('heron')
print(shallow[0] is pier, deep[0] is pier)  # expect: True False
print(deep[0] is deep[1])  # expect: True
print(deep[0])  # expect: ['otter', 'seal']
