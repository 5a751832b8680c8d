"""Records what CPython's own pymalloc answers to a script of requests, on 64-bit Linux.

    PYTHONMALLOC=malloc python3.11 src/tools/record/pymalloc.py

The interpreter itself runs on the C library's malloc, so that pymalloc is untouched, and its
functions are called through ctypes: they lie as far from PyObject_Malloc as in a second
interpreter that uses pymalloc and tells. Arenas come from one region of ours, lowest address first
and last returned first used, so that every address can be given as an offset. The script is the
one in src/simulation/src/allocator/recorded.spec.ts; what 3.11.7, 3.12.1 and 3.13.0 answer (the same)
is in recorded.json beside it.
"""
import ctypes
import json
import os
import subprocess
import sys

ARENA = 1 << 20
ARENAS = 64


class Allocator(ctypes.Structure):
    _fields_ = [(name, ctypes.c_void_p) for name in ("ctx", "malloc", "calloc", "realloc", "free")]


OBJECT_DOMAIN = 2
entry = ctypes.cast(ctypes.pythonapi.PyObject_Malloc, ctypes.c_void_p).value

if sys.argv[1:] == ["offsets"]:
    allocator = Allocator()
    ctypes.pythonapi.PyMem_GetAllocator(OBJECT_DOMAIN, ctypes.byref(allocator))
    print(allocator.malloc - entry, allocator.realloc - entry, allocator.free - entry)
    sys.exit()

if os.environ.get("PYTHONMALLOC") != "malloc":
    sys.exit("run it with PYTHONMALLOC=malloc in the environment")
plain = {name: value for name, value in os.environ.items() if name != "PYTHONMALLOC"}
offsets = subprocess.check_output([sys.executable, __file__, "offsets"], env=plain).split()
pointer, size = ctypes.c_void_p, ctypes.c_size_t
py_malloc, py_realloc, py_free = (
    ctypes.PYFUNCTYPE(*signature)(entry + int(offset))
    for offset, signature in zip(
        offsets,
        [(pointer, pointer, size), (pointer, pointer, pointer, size), (None, pointer, pointer)],
    )
)

region = ctypes.create_string_buffer(ARENA * (ARENAS + 1))
base = (ctypes.addressof(region) + ARENA - 1) // ARENA * ARENA
returned, arenas, step = [], [], 0


def allocate_arena(_context, _bytes):
    slot = returned.pop() if returned else len({slot for _, _, slot in arenas})
    arenas.append((step, "arena-allocated", slot))
    return base + slot * ARENA


def free_arena(_context, address, _bytes):
    slot = (address - base) // ARENA
    returned.append(slot)
    arenas.append((step, "arena-returned", slot))


AllocateArena = ctypes.PYFUNCTYPE(pointer, pointer, size)
FreeArena = ctypes.PYFUNCTYPE(None, pointer, pointer, size)


class ArenaAllocator(ctypes.Structure):
    _fields_ = [("ctx", pointer), ("alloc", AllocateArena), ("free", FreeArena)]


arena_allocator = ArenaAllocator(None, AllocateArena(allocate_arena), FreeArena(free_arena))
ctypes.pythonapi.PyObject_SetArenaAllocator(ctypes.byref(arena_allocator))

malloc = lambda size: py_malloc(None, size) - base
realloc = lambda at, size: py_realloc(None, at + base, size) - base
free = lambda at: py_free(None, at + base)

random = 1


def draw(limit):
    global random
    random = (random * 1664525 + 1013904223) & 0xFFFFFFFF
    return (random >> 8) % limit


# Of each phase: its steps; of 100 steps how many ask for memory and how many resize (the rest
# free); and of how many blocks, counted from the oldest, one is freed (0: the newest is).
PHASES = [(90000, 80, 5, 1 << 30), (80000, 10, 5, 1 << 30), (60000, 60, 0, 50),
          (60000, 30, 10, 0), (90000, 90, 0, 1 << 30), (120000, 5, 5, 50)]
live, digest, digests = [], 2166136261, []
for steps, asking, resizing, among in PHASES:
    common = 1 + draw(512)
    for _ in range(steps):
        step += 1
        act = draw(100)
        if act < asking or not live:
            at = malloc(common if draw(2) else 1 + draw(512))
            live.append(at)
        elif act < asking + resizing:
            index = draw(len(live))
            at = live[index] = realloc(live[index], 1 + draw(512))
        else:
            index = draw(min(len(live), among)) if among else len(live) - 1
            at = live[index]
            live[index] = live[-1]
            live.pop()
            free(at)
        digest = ((digest ^ at) * 16777619) & 0xFFFFFFFF
    digests.append(digest)
print(json.dumps({"digests": digests, "arenas": arenas, "live": len(live)}))
sys.stdout.flush()
os._exit(0)  # the arenas are ours: the interpreter's end must not touch them
