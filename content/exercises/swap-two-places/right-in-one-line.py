sea = ['sea']
hill = ['hill']
first = sea
second = hill

first, second = second, first

print(first is hill, second is sea)
