class Photo:
    def __del__(self):
        print('freed')

def slides():
    slide = Photo()
    yield 17

show = slides()
print(next(show))  # expect: 17
print(list(show.gi_frame.f_locals))  # expect: ['slide']
print(show.gi_running)  # expect: False
show = None  # expect: freed
