import weakref

class Subject:
    def __init__(self):
        self.observers = weakref.WeakSet()
    def tell(self, event):
        for observer in self.observers:
            observer.hear(event)

class Printer:
    def hear(self, event):
        print('hears', event)

subject = Subject()
printer = Printer()
subject.observers.add(printer)
print(len(subject.observers))
subject.tell('one')
del printer
print(len(subject.observers))
subject.tell('two')
