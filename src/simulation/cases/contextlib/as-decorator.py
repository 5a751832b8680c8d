from contextlib import contextmanager

@contextmanager
def noted():
    print('before')
    yield
    print('after')

@noted()
def work(n):
    print('work', n)
    return n

print(work(1), work(2), work.__name__)
