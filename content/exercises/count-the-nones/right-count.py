dates = ['May', None, None, 'June', None]

def without_date(dates):
    return dates.count(None)

print(without_date(dates))
print(without_date(['July']))
