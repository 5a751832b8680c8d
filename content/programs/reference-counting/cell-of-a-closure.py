class Photo:
    def __del__(self):
        print('freed')

def viewer(shown):
    def show():
        return shown
    def change(photo):
        nonlocal shown
        shown = photo
    return show, change

show, change = viewer(None)
change(Photo())
print(type(show()))  # expect: <class '__main__.Photo'>
cells = show.__closure__
print(type(cells), cells[0] is change.__closure__[0])  # expect: <class 'tuple'> True
print(cells[0].cell_contents is show())  # expect: True
cells = change = None
show = None  # expect: freed
