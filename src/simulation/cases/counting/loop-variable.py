import sys
rows = [[], []]
for row in rows:
    print(sys.getrefcount(row))  # expect: 3  # expect: 3
print(row is rows[1], sys.getrefcount(row))  # expect: True 3
