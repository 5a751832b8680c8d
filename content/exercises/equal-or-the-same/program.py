one = ['sea', 'hill']
two = ['sea', 'hill']
print(one == two, one is two)  # expect: True False
