import copy

pier = ['otter']
today = [pier, pier]
tomorrow = copy.deepcopy(today)
tomorrow[0].append('seal')
print(tomorrow)  # expect: [['otter', 'seal'], ['otter', 'seal']]
