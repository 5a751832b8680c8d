print('before')  # expect: before
print(undefined_thing)
# raises: NameError: name 'undefined_thing' is not defined
