def work():
    kept = [[] for n in range(200)]
    kept.clear()
    again = [[] for n in range(50)]
    print(len(kept), len(again))  # expect: 0 50

work()
