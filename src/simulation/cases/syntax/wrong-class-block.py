class A:

print(A)
