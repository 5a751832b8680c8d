pages = ([17],)
pages[0].append(4)
print(pages)  # expect: ([17, 4],)
try:
    pages[0] = []
except TypeError:
    print('the tuple stays')  # expect: the tuple stays
