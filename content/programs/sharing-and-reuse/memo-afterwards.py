import copy

pier = ['otter']
plan = [pier, pier]
memo = {}
other = copy.deepcopy(plan, memo)
print(memo[id(pier)] is other[0], memo[id(plan)] is other)  # expect: True True
originals = memo[id(memo)]
print(any(one is pier for one in originals))  # expect: True
