sea = ['sea']
hill = ['hill']
first = sea
second = hill

other = first
first = second
second = other

print(first is hill, second is sea)
