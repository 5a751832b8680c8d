class Photo:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print('asked:', self.name)
        return True

one = Photo('one')
two = Photo('two')
print(one == two)  # expect: asked: one # expect: True
print(one is two)  # expect: False
