class Subject:
    def __init__(self):
        self.observers = []
    def attach(self, observer):
        self.observers.append(observer)
    def tell(self, event):
        for observer in list(self.observers):
            observer.hear(event)

class Printer:
    def __init__(self, name):
        self.name = name
    def hear(self, event):
        print(f'{self.name} hears {event!r}')
    def __del__(self):
        print(f'{self.name} is gone')

subject = Subject()
a, b = Printer('a'), Printer('b')
subject.attach(a)
subject.attach(b)
subject.tell('start')
del a
subject.tell('still kept')
subject.observers.pop(0)
subject.tell('now gone')
