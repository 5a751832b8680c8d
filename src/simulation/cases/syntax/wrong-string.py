x = 1
name = "abc
