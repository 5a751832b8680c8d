sea = ['sea']
hill = ['hill']
first = sea
second = hill

second = first
first = second

print(first is hill, second is sea)
