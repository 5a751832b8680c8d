photos = [7, None, 7]
again = [7]
big = int('5000')
votes = [big, big]
photos.clear()
votes.clear()
print(again, big)  # expect: [7] 5000
