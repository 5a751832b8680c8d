dates = ['May', None, None, 'June', None]

def without_date(dates):
    return sum(date is None for date in dates)

print(without_date(dates))
print(without_date(['July']))
