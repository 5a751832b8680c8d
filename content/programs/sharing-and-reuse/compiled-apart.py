def compiled(text):
    return eval(text)

print(compiled("'north_pier'") is compiled("'north_pier'"))  # expect: True
print(compiled("'north pier'") is compiled("'north pier'"))  # expect: False
print(compiled("'café'") is compiled("'café'"))  # expect: False
print(compiled("'é'") is compiled("'é'"))  # expect: True
print(compiled("'north' + '_pier'") is compiled("'north_pier'"))  # expect: True
