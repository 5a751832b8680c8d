# What a class body declares to be global is nothing to the functions inside it.
import sys

shared = ['module']


def outer(shared):
    class Inner:
        global shared

        def mine(self):
            return shared

        theirs = shared

    return Inner


given = ['argument']
Inner = outer(given)
print(Inner().mine(), Inner.theirs)
print(sys.getrefcount(given), sys.getrefcount(shared))


def run_text():
    exec('''
count = 1
def raise_count():
    global count
    count += 1
raise_count()
print(count)
''')


run_text()
print(count, [last := n for n in range(3)], last)
print(sys.getrefcount(run_text))
