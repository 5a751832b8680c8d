import gc
import tracemalloc

gc.collect()
tracemalloc.start()
words = []
for number in range(300):
    words.append('word ' + str(number))
    if number % 100 == 99:
        print(f'{number}: {tracemalloc.get_traced_memory()[0]}')
words.sort()
print(tracemalloc.get_traced_memory()[0])
pairs = {word: len(word) for word in words}
print(tracemalloc.get_traced_memory()[0])
words.clear()
pairs.clear()
print(tracemalloc.get_traced_memory()[0])
tracemalloc.clear_traces()
print(tracemalloc.get_traced_memory())
big = [None] * 10**5
tracemalloc.reset_peak()
print(tracemalloc.get_traced_memory())
