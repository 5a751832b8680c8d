import gc

listeners = []
timetables = {}

class Session:
    def __init__(self, user):
        self.user = user
        listeners.append(self.hear)

    def hear(self, news):
        self.news = news

    def close(self):
        self.user = None

class Trip:
    def __init__(self, pier, hour):
        self.pier = pier
        self.hour = hour

def timetable(hour):
    if hour not in timetables:
        timetables[hour] = [Trip('north', hour), Trip('south', hour)]
    return timetables[hour]

def handle(user, asked):
    session = Session(user)
    failure = None
    try:
        timetable(int(asked))
    except ValueError as error:
        failure = error
    session.close()
    gc.collect()
    return failure is None

def work():
    for user in range(20):
        handle(user, user % 5)
    handle('Ann', 'noon')

def tell(news):
    for hear in listeners:
        hear(news)

def alive(kind):
    return sum(type(thing) is kind for thing in gc.get_objects())

for round in range(3):
    work()
    print(alive(Session), alive(Trip))
desk = Session('desk')
tell('fog')
print(desk.news)
