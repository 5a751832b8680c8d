log = []

class Photo:
    number = 17

    def __del__(self):
        log.append('freed')

log.append(Photo().number)
print(log)  # expect: ['freed', 17]
