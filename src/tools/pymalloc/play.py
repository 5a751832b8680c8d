"""Plays scripts of requests on this interpreter's pymalloc: see native_pymalloc.c.

    python play.py FOLDER                     prints the distances that the next calls need
    python play.py FOLDER play DISTANCES      scripts on stdin, answers on stdout: a length, the bytes
    python play.py FOLDER time DISTANCES PAIRS BLOCKS

FOLDER has the built extension; the second and third need PYTHONMALLOC=malloc.
"""
import struct
import sys

folder, *words = sys.argv[1:]
sys.path.insert(0, folder)
import native_pymalloc as native

if not words:
    print(*native.distances())
    sys.exit()
command, *numbers = words
native.adopt(*map(int, numbers[:3]))
if command == "time":
    print(native.time_pairs(*map(int, numbers[3:])))
    sys.exit()
source, target = sys.stdin.buffer, sys.stdout.buffer
while head := source.read(4):
    answer = native.play(source.read(*struct.unpack("I", head)))
    target.write(struct.pack("I", len(answer)) + answer)
    target.flush()
