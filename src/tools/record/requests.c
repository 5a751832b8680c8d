// Notes what CPython asks of its allocators for objects (PYMEM_DOMAIN_OBJ) and their tables
// (PYMEM_DOMAIN_MEM), between start() and stop(). Built and used by requests.py.
#include <Python.h>

#define MOST 1000000

typedef struct {
    char kind;
    size_t bytes;
    void *before, *after;
} Entry;

static Entry *entries;
static size_t length;
static int noting;
static PyMemAllocatorEx given[2];
static const PyMemAllocatorDomain domains[2] = {PYMEM_DOMAIN_MEM, PYMEM_DOMAIN_OBJ};
static PyObject *loud_print;

static void note(char kind, size_t bytes, void *before, void *after)
{
    if (noting && length < MOST) entries[length++] = (Entry){kind, bytes, before, after};
}

static void *take(void *context, size_t bytes)
{
    PyMemAllocatorEx *allocator = context;
    void *block = allocator->malloc(allocator->ctx, bytes);
    note('+', bytes, NULL, block);
    return block;
}

static void *take_zeroed(void *context, size_t count, size_t bytes)
{
    PyMemAllocatorEx *allocator = context;
    void *block = allocator->calloc(allocator->ctx, count, bytes);
    note('+', count * bytes, NULL, block);
    return block;
}

static void *resize(void *context, void *before, size_t bytes)
{
    PyMemAllocatorEx *allocator = context;
    void *block = allocator->realloc(allocator->ctx, before, bytes);
    note(before ? '=' : '+', bytes, before, block);
    return block;
}

static void give_back(void *context, void *block)
{
    PyMemAllocatorEx *allocator = context;
    if (block) note('-', 0, block, NULL);
    allocator->free(allocator->ctx, block);
}

static PyObject *start(PyObject *self, PyObject *none)
{
    noting = 1;
    Py_RETURN_NONE;
}

static PyObject *stop(PyObject *self, PyObject *none)
{
    noting = 0;
    Py_RETURN_NONE;
}

/* print(), whose own requests are not noted. */
static PyObject *quiet_print(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    int before = noting;
    noting = 0;
    PyObject *result = PyObject_Vectorcall(loud_print, arguments, count, NULL);
    noting = before;
    return result;
}

static PyObject *install(PyObject *self, PyObject *print)
{
    loud_print = Py_NewRef(print);
    entries = malloc(MOST * sizeof *entries);
    for (int at = 0; at < 2; at++) {
        PyMem_GetAllocator(domains[at], &given[at]);
        PyMemAllocatorEx noted = {&given[at], take, take_zeroed, resize, give_back};
        PyMem_SetAllocator(domains[at], &noted);
    }
    Py_RETURN_NONE;
}

/* The notes so far, as tuples (kind, bytes, address before, address after). */
static PyObject *notes(PyObject *self, PyObject *none)
{
    size_t count = length;
    PyObject *list = PyList_New(0);
    for (size_t at = 0; list && at < count; at++) {
        Entry *entry = &entries[at];
        PyObject *item = Py_BuildValue("(CnNN)", entry->kind, (Py_ssize_t)entry->bytes,
                                       PyLong_FromVoidPtr(entry->before),
                                       PyLong_FromVoidPtr(entry->after));
        if (!item || PyList_Append(list, item) < 0) return NULL;
        Py_DECREF(item);
    }
    return list;
}

static PyMethodDef methods[] = {
    {"install", install, METH_O, NULL},
    {"start", start, METH_NOARGS, NULL},
    {"stop", stop, METH_NOARGS, NULL},
    {"quiet_print", (PyCFunction)(void (*)(void))quiet_print, METH_FASTCALL, NULL},
    {"notes", notes, METH_NOARGS, NULL},
    {NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "noted_requests", NULL, -1, methods,
};

PyMODINIT_FUNC PyInit_noted_requests(void)
{
    return PyModule_Create(&definition);
}
