import sys

class Session:
    def __init__(self, user):
        self.user = user
        listeners.append(self)

    def hear(self, news):
        self.news = news

    def close(self):
        self.user = None

listeners = []
desk = Session('desk')
session = Session('Ann')
visitors = [desk.user, session.user]
last = session
session.close()
last = desk
del session
print(sys.getrefcount(listeners[1]) - 1)  # expect: 1
