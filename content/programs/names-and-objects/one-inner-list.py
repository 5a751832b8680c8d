pages = [[]] * 3
pages[0].append(17)
print(pages)  # expect: [[17], [17], [17]]
print(pages[0] is pages[2])  # expect: True
