import gc

class User:
    pass

user = User()
user.seen = {'home': 'page'}
print([type(each).__name__ for each in gc.get_referrers(user.seen)])  # expect: ['User']
print(any(each is user.seen for each in gc.get_referents(user)))  # expect: True
