import sys

print(sys._is_immortal(7), sys._is_immortal(5000))  # expect: True False
