# Recursive local functions are garbage as soon as their maker returns.
import gc

gc.collect()
gc.disable()


def count_down(start):
    def step(left):
        return left if left == 0 else step(left - 1)
    return step(start)


print(count_down(3), gc.collect())
print(count_down(0), gc.collect())


def even_odd(number):
    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)
    return even(number)


print(even_odd(4), gc.collect())
