import sys
print(1)
sys.exit("bye")
