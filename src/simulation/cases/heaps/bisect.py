import bisect
marks = [10, 20, 20, 30]
print(bisect.bisect(marks, 20), bisect.bisect_left(marks, 20), bisect.bisect_right(marks, 5), bisect.bisect(marks, 99))
bisect.insort(marks, 25)
bisect.insort_left(marks, 20)
print(marks, bisect.bisect(marks, 20, 0, 2))
def grade(score):
    return 'FDCBA'[bisect.bisect([60, 70, 80, 90], score)]
print([grade(score) for score in [33, 99, 77, 70, 89, 90]])
words = ['a', 'bbb', 'cccc']
print(bisect.bisect_left(words, 2, key=len), bisect.bisect_right(words, 3, key=len))
