from pympler import muppy, summary

class Page:
    def __init__(self, number):
        self.number = number

history = []

def grown(later, earlier):
    for name, count, size in summary.get_diff(earlier, later):
        if 'Page' in name:
            return count

earlier = summary.summarize(muppy.get_objects())
for round in range(3):
    history.extend(Page(number) for number in range(100))
    later = summary.summarize(muppy.get_objects())
    print(grown(later, earlier))  # expect: 100 # expect: 100 # expect: 100
    earlier = later
# real CPython only, with pympler
