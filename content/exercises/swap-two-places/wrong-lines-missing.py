sea = ['sea']
hill = ['hill']
first = hill
second = sea

print(first is hill, second is sea)
