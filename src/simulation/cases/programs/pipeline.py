import sys

class Row:
    def __init__(self, number):
        self.number = number
    def __del__(self):
        print('free', self.number)

def rows(count):
    for number in range(count):
        print('make', number)
        yield Row(number)

def even(source):
    for row in source:
        if row.number % 2 == 0:
            yield row

def numbers(source):
    for row in source:
        yield row.number

print(sum(numbers(even(rows(4)))))
pipe = numbers(even(rows(9)))
print(next(pipe), next(pipe))
pipe.close()
print('closed')
