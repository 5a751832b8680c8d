sea = ['sea']
hill = ['hill']
first = sea
second = hill

first = ['hill']
second = ['sea']

print(first is hill, second is sea)
