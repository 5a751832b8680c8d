def closure(n):
    def inner():
        return n
    return inner

closure(1000)()
