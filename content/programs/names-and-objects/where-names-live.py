photo = ['sea']
print(globals()['photo'] is photo)  # expect: True
globals()['best'] = photo
print(best)  # expect: ['sea']

def develop():
    shot = ['moon']
    print('shot' in locals(), 'shot' in globals())

develop()  # expect: True False
