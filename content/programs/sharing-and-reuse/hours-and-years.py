hours = [int('7'), int('7')]
years = [int('2026'), int('2026')]
print(hours[0] is hours[1])  # expect: True
print(years[0] is years[1])  # expect: False
print(years[0] == years[1])  # expect: True
