def without_date(dates):
    return dates.count(None)

print(without_date(['May', None, None, 'June', None]))
print(without_date(['July']))
