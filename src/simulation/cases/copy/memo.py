import copy

memo = {}
item = [1]
first = copy.deepcopy(item, memo)
second = copy.deepcopy(item, memo)
print(first is second, len(memo), memo[id(item)] is first)
print(memo[id(memo)] == [item])
