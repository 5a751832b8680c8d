def endless():
    endless()


def countdown(n):
    return n and countdown(n - 1)


try:
    endless()
except RecursionError as error:
    print(str(error).startswith('maximum recursion depth exceeded'))  # expect: True
print(countdown(900))  # expect: 0
