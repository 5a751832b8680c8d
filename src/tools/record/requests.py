"""Records what programs ask of CPython's allocators, request by request, on 64-bit Linux.

    python3.13 src/tools/record/requests.py PROGRAM.py

prints the requests of one program between its first line and its last, separated by spaces: `3+48`
is a request of 48 bytes, the third; `3=96` resizes that block, `3-` gives it back, and `?-` gives
back one from before the first line. The free lists are empty at the first line. What compiling,
`print` and the interpreter's end ask for is left out, and so is the table of the module's names,
which has room enough from the start.

    python3 src/tools/record/requests.py --all PYTHON...

writes requests.json beside this file from the programs named there and these interpreters, each
of which needs its headers. The simulation is held against it by requests.spec.ts.
"""
import json
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

HERE = Path(__file__).parent


def build_hook():
    """Compiles requests.c for this interpreter."""
    folder = tempfile.mkdtemp()
    include = f"-I{sysconfig.get_path('include')}"
    command = ["cc", "-O1", "-shared", "-fPIC", include, HERE / "requests.c"]
    subprocess.check_call([*command, "-o", f"{folder}/noted_requests.so"])
    sys.path.insert(0, folder)
    import noted_requests
    return noted_requests


def roomy_namespace():
    """A namespace that has room for every name of a program."""
    names = {"__name__": "__main__", "__builtins__": __builtins__}
    more = [f"name {number}" for number in range(100)]
    names.update(dict.fromkeys(more))
    for name in more:
        del names[name]
    return names


def notes_of(source):
    import builtins
    import gc
    hook = build_hook()
    code = compile(f"start()\n{source}\nstop()\n", "program.py", "exec")
    builtins.start, builtins.stop = hook.start, hook.stop
    hook.install(print)
    builtins.print = hook.quiet_print
    names = roomy_namespace()
    gc.collect()
    exec(code, names)
    return hook.notes()


def requests_of(source):
    requests, live, count = [], {}, 0
    for kind, size, before, after in notes_of(source):
        if kind == "+":
            count += 1
            live[after] = count
            requests.append(f"{count}+{size}")
            continue
        number = live.pop(before, "?")
        requests.append(f"{number}-" if kind == "-" else f"{number}={size}")
        if kind == "=":
            live[after] = number
    return requests


def record_all(pythons):
    path = HERE / "requests.json"
    programs = json.loads(path.read_text())
    for program in programs:
        source = (HERE.parents[2] / program).read_text()
        runs = {}
        for python in pythons:
            said = subprocess.check_output([python, __file__, HERE.parents[2] / program], text=True)
            version = subprocess.check_output([python, "-V"], text=True).split()[1]
            runs[version] = said.splitlines()[-1]
        programs[program] = {"source": source, "runs": runs}
    path.write_text(json.dumps(programs, indent=2) + "\n")


if sys.argv[1] == "--all":
    record_all(sys.argv[2:])
else:
    print(*requests_of(Path(sys.argv[1]).read_text()))
