pages = [[]] * 3
pages[0].append('sea')
print(pages)  # expect: [['sea'], ['sea'], ['sea']]
