import functools

@functools.lru_cache(typed=True)
def show(value, *, flag=False):
    print('run', value, flag)
    return value

show(1), show(1.0), show(True), show(1)
show(1, flag=True), show(1, flag=True)
print(show.cache_info())
@functools.lru_cache
def plain(value):
    print('run', value)
plain(1), plain(1.0), plain('1'), plain(value=1)
print(plain.cache_info())
