def develop():
    photo = 'sea'
    raise ValueError('too dark')

def order():
    develop()

try:
    order()
except ValueError as error:
    entry = error.__traceback__
    while entry is not None:
        frame = entry.tb_frame
        print(frame.f_code.co_name, frame.f_locals.get('photo'))
        entry = entry.tb_next
# expect: <module> None
# expect: order None
# expect: develop sea
