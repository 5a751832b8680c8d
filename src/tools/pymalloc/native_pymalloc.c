// CPython's own pymalloc, played by scripts of requests, for native.spec.ts and the benchmark.
//
// The interpreter runs with PYTHONMALLOC=malloc, so that pymalloc is untouched; adopt() then puts
// pymalloc behind PyObject_Malloc, PyObject_Realloc and PyObject_Free. Arenas come from one region
// of ours, the lowest slot first and the last returned first, so that every address can be told as
// an offset. Each script is played in a process of its own, which begins with fresh arenas.
#include <Python.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern int _PyObject_DebugMallocStats(FILE *);

#define ARENA ((size_t)1 << 20)
#define POOL ((size_t)1 << 14)
/* The region is aligned to its own size, so that one node of the arena map knows all of it. */
#define ARENAS 64
#define REGION (ARENA * ARENAS)
#define SLOTS 20000
#define WORDS ((size_t)1 << 23)
/* An address outside all arenas. */
#define ELSEWHERE 0xffffffffu

/* Objects/obmalloc.c, 3.11; pycore_obmalloc.h, 3.12 and 3.13. */
struct pool_header {
    unsigned count, unused;
    unsigned char *freeblock;
    struct pool_header *nextpool, *prevpool;
    unsigned arenaindex, szidx, nextoffset, maxnextoffset;
};

static unsigned char *region;
static int held[ARENAS], given_back[ARENAS], given_back_count, ever;
static unsigned step, events[3 * 4096], event_count;
static void *blocks[SLOTS];

static void note_event(unsigned kind, unsigned slot)
{
    if (event_count + 3 > sizeof events / sizeof *events) abort();
    events[event_count++] = step;
    events[event_count++] = kind;
    events[event_count++] = slot;
}

static void *take_arena(void *context, size_t bytes)
{
    if (bytes != ARENA || (!given_back_count && ever == ARENAS)) abort();
    int slot = given_back_count ? given_back[--given_back_count] : ever++;
    held[slot] = 1;
    note_event(1, slot);
    return region + slot * ARENA;
}

/* A returned arena is wiped, so that a pool that was never cut off it is all zeros. */
static void return_arena(void *context, void *arena, size_t bytes)
{
    int slot = ((unsigned char *)arena - region) / ARENA;
    madvise(arena, bytes, MADV_DONTNEED);
    held[slot] = 0;
    given_back[given_back_count++] = slot;
    note_event(0, slot);
}

/* How far pymalloc's three functions lie from PyObject_Malloc: the same in every process. */
static PyObject *distances(PyObject *self, PyObject *none)
{
    PyMemAllocatorEx allocator;
    PyMem_GetAllocator(PYMEM_DOMAIN_OBJ, &allocator);
    const char *origin = (const char *)PyObject_Malloc;
    return Py_BuildValue("nnn", (Py_ssize_t)((const char *)allocator.malloc - origin),
                         (Py_ssize_t)((const char *)allocator.realloc - origin),
                         (Py_ssize_t)((const char *)allocator.free - origin));
}

static PyMemAllocatorEx usual, pymalloc;

static PyObject *adopt(PyObject *self, PyObject *arguments)
{
    Py_ssize_t at_malloc, at_realloc, at_free;
    if (!PyArg_ParseTuple(arguments, "nnn", &at_malloc, &at_realloc, &at_free)) return NULL;
    const char *origin = (const char *)PyObject_Malloc;
    PyMem_GetAllocator(PYMEM_DOMAIN_OBJ, &usual);
    pymalloc = (PyMemAllocatorEx){
        .malloc = (void *(*)(void *, size_t))(origin + at_malloc),
        .realloc = (void *(*)(void *, void *, size_t))(origin + at_realloc),
        .free = (void (*)(void *, void *))(origin + at_free),
    };
    PyObjectArenaAllocator arenas = {NULL, take_arena, return_arena};
    PyObject_SetArenaAllocator(&arenas);
    void *mapped = mmap(NULL, 2 * REGION, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED) return PyErr_NoMemory();
    region = (unsigned char *)(((size_t)mapped + REGION - 1) / REGION * REGION);
    Py_RETURN_NONE;
}

static unsigned offset_of(void *block)
{
    size_t offset = (unsigned char *)block - region;
    return offset < REGION ? (unsigned)offset : ELSEWHERE;
}

/* Of each pool in the arenas held: place, blocks in use, size class, carved to, free blocks. */
static unsigned *write_pools(unsigned *out)
{
    unsigned *words = out++;
    for (unsigned at = 0; at < ARENAS * (ARENA / POOL); at++) {
        struct pool_header *pool = (struct pool_header *)(region + at * POOL);
        if (!held[at / (ARENA / POOL)] || pool->nextoffset == 0) continue;
        *out++ = at;
        *out++ = pool->count;
        *out++ = pool->szidx;
        *out++ = pool->nextoffset;
        unsigned *length = out++;
        for (unsigned char *block = pool->freeblock; block; block = *(unsigned char **)block) {
            *out++ = (unsigned)(block - (unsigned char *)pool);
        }
        *length = (unsigned)(out - length - 1);
    }
    *words = (unsigned)(out - words - 1);
    return out;
}

/* What sys._debugmallocstats() prints of pymalloc, one character a word. */
static unsigned *write_stats(unsigned *out)
{
    char *text;
    size_t length;
    FILE *file = open_memstream(&text, &length);
    _PyObject_DebugMallocStats(file);
    fclose(file);
    for (size_t at = 0; at < length; at++) *out++ = (unsigned char)text[at];
    return out;
}

/* Requests are three words each: 0 malloc, 1 free, 2 realloc; the slot of the block; bytes. */
static unsigned *answer(const unsigned *script, size_t requests, unsigned *out)
{
    PyMem_SetAllocator(PYMEM_DOMAIN_OBJ, &pymalloc);
    for (step = 0; step < requests; step++, script += 3) {
        void **block = &blocks[script[1]];
        if (script[0] == 0) *block = PyObject_Malloc(script[2]);
        else if (script[0] == 1) PyObject_Free(*block);
        else *block = PyObject_Realloc(*block, script[2]);
        *out++ = offset_of(*block);
    }
    *out++ = event_count;
    memcpy(out, events, event_count * sizeof *events);
    return write_stats(write_pools(out + event_count));
}

/* play(script) -> the address after each request, the comings and goings of arenas, the pools, the
   statistics. */
static PyObject *play(PyObject *self, PyObject *script)
{
    char *text;
    Py_ssize_t bytes;
    if (PyBytes_AsStringAndSize(script, &text, &bytes) < 0) return NULL;
    unsigned *shared = mmap(NULL, WORDS * sizeof *shared, PROT_READ | PROT_WRITE,
                            MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (shared == MAP_FAILED) return PyErr_NoMemory();
    pid_t child = fork();
    if (child == 0) {
        unsigned *end = answer((const unsigned *)text, bytes / 12, shared + 1);
        shared[0] = (unsigned)(end - shared - 1);
        _exit(0);
    }
    int status;
    waitpid(child, &status, 0);
    PyObject *result = NULL;
    if (status == 0) result = PyBytes_FromStringAndSize((char *)(shared + 1), shared[0] * 4);
    else PyErr_SetString(PyExc_RuntimeError, "pymalloc did not survive the script");
    munmap(shared, WORDS * sizeof *shared);
    return result;
}

static unsigned drawn = 1;

static unsigned draw(unsigned limit)
{
    drawn = drawn * 1664525u + 1013904223u;
    return (drawn >> 8) % limit;
}

/* time_pairs(pairs, blocks) -> seconds of the processor for pairs of a free and a malloc of 1 to
   512 bytes. */
static PyObject *time_pairs(PyObject *self, PyObject *arguments)
{
    Py_ssize_t pairs, alive;
    if (!PyArg_ParseTuple(arguments, "nn", &pairs, &alive)) return NULL;
    PyMem_SetAllocator(PYMEM_DOMAIN_OBJ, &pymalloc);
    for (Py_ssize_t at = 0; at < alive; at++) blocks[at] = PyObject_Malloc(1 + draw(512));
    struct timespec from, to;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    for (Py_ssize_t pair = 0; pair < pairs; pair++) {
        void **block = &blocks[draw(alive)];
        PyObject_Free(*block);
        *block = PyObject_Malloc(1 + draw(512));
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    for (Py_ssize_t at = 0; at < alive; at++) PyObject_Free(blocks[at]);
    PyMem_SetAllocator(PYMEM_DOMAIN_OBJ, &usual);
    return PyFloat_FromDouble(to.tv_sec - from.tv_sec + (to.tv_nsec - from.tv_nsec) / 1e9);
}

static PyMethodDef methods[] = {
    {"distances", distances, METH_NOARGS, NULL},
    {"adopt", adopt, METH_VARARGS, NULL},
    {"play", play, METH_O, NULL},
    {"time_pairs", time_pairs, METH_VARARGS, NULL},
    {NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "native_pymalloc", NULL, -1, methods,
};

PyMODINIT_FUNC PyInit_native_pymalloc(void)
{
    return PyModule_Create(&definition);
}
