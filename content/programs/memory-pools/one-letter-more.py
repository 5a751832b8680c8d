def name_masts():
    seven = ['mast ' + str(number) for number in range(10, 22)]
    eight = ['masts ' + str(number) for number in range(10, 22)]
    halves = [number + 0.5 for number in range(12)]
    print(len(seven), len(eight), len(halves))  # expect: 12 12 12

name_masts()
