import sys

places = ['pier', 'mole'] * 501
print(len(places), sys.getsizeof(places))  # expect[32]: 1002 4036 # expect[64]: 1002 8072
print(len(set(places)), sys.getsizeof(set(places)))  # expect[32]: 2 108 # expect[64]: 2 216
