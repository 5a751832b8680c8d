import copy
import tracemalloc

plan = [[hour, hour + 1] for hour in range(1000)]

def weigh(work):
    work()
    tracemalloc.start()
    kept = work()
    sizes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return sizes

shallow, shallow_peak = weigh(lambda: plan.copy())
by_hand, by_hand_peak = weigh(lambda: [part.copy() for part in plan])
deep, deep_peak = weigh(lambda: copy.deepcopy(plan))
print(shallow * 8 < by_hand < deep)  # expect: True
print(by_hand_peak - by_hand < 500)  # expect: True
print(deep_peak / deep > 1.7)  # expect: True
# real CPython only
