"""What surrounds a learner's program inside the interpreter.

`guest.ts` calls `prepare`, then `exec` itself (so that no frame of ours is under the program's),
then `describe` when something was raised, then `finish`. Between two runs the interpreter is put
back: see `_reset`. Not put back: attributes set on classes of modules that were loaded before the
first run, and the inner state of such modules (caches).
"""

import atexit
import builtins
import gc
import importlib
import io
import linecache
import os
import sys
import traceback
import types
import warnings
import weakref


def _dict_of(module):
    return module.__dict__ if isinstance(module, types.ModuleType) else None


class _Baseline:
    """The interpreter as it was before the first program."""

    def __init__(self):
        self.modules = dict(sys.modules)
        self.namespaces = [
            (names, dict(names))
            for module in sys.modules.values()
            if (names := _dict_of(module)) is not None
        ]
        self.lists = [
            (kept, list(kept))
            for kept in (sys.path, sys.meta_path, sys.path_hooks, warnings.filters)
        ]
        self.environ = dict(os.environ)
        self.home = os.getcwd()
        self.threshold = gc.get_threshold()
        self.recursion = sys.getrecursionlimit()


def _empty_folder(folder):
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            _empty_folder(entry.path)
            os.rmdir(entry.path)
        else:
            os.unlink(entry.path)


def _restore_names():
    """Puts back what the modules hold that were there before the first program, but for submodules."""
    for names, before in _baseline.namespaces:
        names.update(before)
        for name in names.keys() - before.keys():
            if name not in _last and f"{names.get('__name__')}.{name}" not in sys.modules:
                del names[name]


def _reset():
    """Puts back modules and their names, streams, hooks, files and the collector's settings."""
    _restore_names()
    _forget_error()
    sys.settrace(None)
    sys.setprofile(None)
    sys.setrecursionlimit(_baseline.recursion)
    if "tracemalloc" in sys.modules:
        sys.modules["tracemalloc"].stop()
    for name in sys.modules.keys() - _baseline.modules.keys():
        del sys.modules[name]
    sys.modules.update(_baseline.modules)
    # Again: submodules are in their package's names as long as they are loaded.
    _restore_names()
    for kept, before in _baseline.lists:
        kept[:] = before
    os.environ.clear()
    os.environ.update(_baseline.environ)
    os.chdir(_baseline.home)
    _empty_folder(_baseline.home)
    importlib.invalidate_caches()
    linecache.clearcache()
    atexit._clear()
    _reset_finalizers()
    gc.enable()
    gc.set_debug(0)
    gc.set_threshold(*_baseline.threshold)
    gc.callbacks.clear()
    gc.garbage.clear()
    gc.unfreeze()
    gc.collect()
    gc.collect()


def _reset_finalizers():
    """Lets `weakref.finalize` work again after the exit of a program, and forgets what is left."""
    finalize = weakref.finalize
    finalize._registry.clear()
    finalize._shutdown = finalize._registered_with_atexit = finalize._dirty = False


def prepare(source):
    """A fresh `__main__` for the program; its names."""
    _reset()
    main = types.ModuleType("__main__")
    main.__file__ = "main.py"
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    _remember("main.py", source)
    sys.argv = ["main.py"]
    return main.__dict__


def mount(path):
    """Lets the next program import from a zip, after all that is there already."""
    sys.path.append(path)
    sys.path_importer_cache.pop(path, None)
    importlib.invalidate_caches()


def _remember(name, source):
    """Lets tracebacks quote the program, which is in no file."""
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)


def _line(error):
    """The deepest line of the program on the way to the error."""
    if isinstance(error, SyntaxError) and error.filename == "main.py":
        return error.lineno
    line = None
    for frame, number in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename == "main.py":
            line = number
    return line


def _feedback(error):
    """The feedback id that the hidden test itself asserts, or None."""
    if type(error) is not AssertionError or len(error.args) != 1 or not isinstance(error.args[0], str):
        return None
    frames = list(traceback.walk_tb(error.__traceback__))
    return error.args[0] if frames and frames[-1][0].f_code.co_filename == "test.py" else None


def describe(phase):
    """What was raised last: [kind, message, line], told as the interpreter would."""
    _restore_names()
    error = sys.last_exc if hasattr(sys, "last_exc") else sys.last_value
    if isinstance(error, SystemExit):
        status, said = error.code or 0, ""
        if not isinstance(status, int):
            status, said = 1, str(error.code)
            print(said, file=sys.stderr)
        told = ["exit", said, status & 255]
    elif phase == "test" and (feedback := _feedback(error)) is not None:
        told = ["failed-test", feedback, None]
    else:
        text = _told(error)
        if phase == "program":
            sys.stderr.write(text)
        kind = "memory" if isinstance(error, MemoryError) else "raised"
        told = [kind, text.rstrip("\n").rpartition("\n")[2], _line(error)]
    # What ends a program stays in `sys` until its modules go.
    if phase != "program" or told[0] == "exit":
        _forget_error()
    return told


def _told(error):
    """The traceback as the interpreter prints it, which before 3.13 is not what `traceback` says."""
    if sys.version_info >= (3, 13):
        return "".join(traceback.TracebackException.from_exception(error).format())
    stderr, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.__excepthook__(type(error), error, error.__traceback__)
        return sys.stderr.getvalue()
    finally:
        sys.stderr = stderr


# Where the interpreter keeps what was raised last; before 3.12 not in the first.
_last = ("last_exc", "last_type", "last_value", "last_traceback")


def _forget_error():
    for name in _last:
        sys.__dict__.pop(name, None)


def settle():
    """Sends what the program left in its buffers, before what follows is no longer its own."""
    for stream in _streams:
        stream.flush()


def finish():
    """
    Ends the program as the interpreter's exit does: exit functions, a collection if the program
    left them enabled, then `__main__` goes, and with it what only it kept; then what lies in cycles
    (Python/pylifecycle.c, `Py_FinalizeEx` and `finalize_modules`).
    """
    atexit._run_exitfuncs()
    settle()
    if gc.isenabled():
        gc.collect()
    _forget_error()
    sys.modules.pop("__main__", None)
    gc.collect()
    settle()


class _Watcher:
    """Looks at the variables of the program's frames whenever a line begins, `left` of them in all."""

    def __init__(self, left):
        self.left = left
        self.seen = []
        self.calls = {}
        self.extra = 0
        # What looking itself adds to a count, which depends on how this version calls.
        self.extra = self.look({"probe": object()})[0][2] - 1

    def look(self, names):
        seen = []
        for name in names:
            value = names[name]
            kind = type(value)
            if (name.startswith("__") and name.endswith("__")) or kind is types.ModuleType:
                continue
            count = None if _is_immortal(value) else sys.getrefcount(value) - self.extra
            size = None if _sizes_itself(kind) else sys.getsizeof(value)
            seen.append((name, kind.__name__, count, size, gc.is_tracked(value)))
        return seen

    def call(self, frame, event, argument):
        code = frame.f_code
        if code.co_filename != "main.py" or self.left <= 0:
            return None
        number = self.calls[code.co_name] = self.calls.get(code.co_name, 0) + 1
        return _WatchedCall(self, code.co_name, number).line


class _WatchedCall:
    """One call of a function while it is watched. Nothing of it refers to itself, which would be garbage."""

    __slots__ = ("watcher", "name", "number", "times")

    def __init__(self, watcher, name, number):
        self.watcher = watcher
        self.name = name
        self.number = number
        self.times = {}

    def line(self, frame, event, argument):
        watcher = self.watcher
        if event == "line" and watcher.left > 0:
            line = frame.f_lineno
            time = self.times[line] = self.times.get(line, 0) + 1
            names = watcher.look(frame.f_locals)
            watcher.left -= len(names)
            watcher.seen.append((self.name, self.number, line, time, names))
        return self.line


def _is_immortal(value):
    return sys.getrefcount(value) > 2**28


def _sizes_itself(kind):
    """Whether `sys.getsizeof` would run a method in Python."""
    return any(isinstance(vars(each).get("__sizeof__"), types.FunctionType) for each in kind.__mro__)


_watcher = None


def watch(most):
    """Watches what the next program does to its variables, `most` of them in all."""
    global _watcher
    _watcher = _Watcher(most)
    sys.settrace(_watcher.call)


def watched():
    """Ends the watching; what was seen, as JSON."""
    global _watcher
    sys.settrace(None)
    # Not before: what a program finds loaded is part of what it may print.
    import json

    seen, _watcher = _watcher.seen, None
    return json.dumps(seen, ensure_ascii=False)


class _Hidden:
    """Refuses the modules that lead to JavaScript, as any other CPython would: they do not exist."""

    names = ("js", "pyodide_js", "pyodide", "_pyodide", "_pyodide_core", "pyodide_kernel")

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name.partition(".")[0] in cls.names:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def _close_doors():
    for name in list(sys.modules):
        if name.partition(".")[0] in _Hidden.names:
            del sys.modules[name]
    sys.meta_path[:] = [
        _Hidden,
        *(finder for finder in sys.meta_path if "pyodide" not in type(finder).__module__),
    ]


execute, translate = exec, compile
version = sys.version.split()[0]
_close_doors()
_forget_error()
_streams = (sys.stdout, sys.stderr)
for stream in _streams:
    stream.reconfigure(line_buffering=True)
_baseline = _Baseline()
# The first text of a container makes a list of what is being told, and the thread a dict for it
# (Objects/object.c, `Py_ReprEnter`): the first program shall find them as every later one does.
repr([0])
