class Photo:
    number = 17

    def __del__(self):
        print('freed')

print(Photo().number)  # expect: freed # expect: 17
print([Photo()][0].number)  # expect: freed # expect: 17
print(len([Photo(), Photo()]))  # expect: freed # expect: freed # expect: 2
