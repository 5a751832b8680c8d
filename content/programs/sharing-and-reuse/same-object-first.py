class Key:
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        print('letters compared')
        return self.text == other.text

one, two = Key('depth'), Key('depth')
notes = {one: 12}
print(notes[one])
print(notes[two])
# expect: 12
# expect: letters compared
# expect: 12
