"""Writes down which instructions of a program run, beside harness.py and in its namespace.

CPython itself tells them (`sys.monitoring`, from 3.12 on), each before it runs. What prepares a frame
before its RESUME is left out: it runs before the call is told of.
"""


class _Follower:
    """Takes up the instructions of a program's code, `left` of them in all."""

    def __init__(self, left):
        self.left = left
        self.codes = []
        self.index = {}
        self.begins = []
        self.counts = {}
        self.calls = []
        self.steps = []
        # Calls that run, outermost first: number of the call, line that began last, how often each did.
        self.running = []

    def watch(self, code):
        """Has a code and those inside it told of."""
        events = sys.monitoring.events
        self.index[code] = len(self.codes)
        self.codes.append(code)
        self.begins.append(_offset_of_resume(code))
        sys.monitoring.set_local_events(
            _tool, code, events.PY_START | events.PY_RESUME | events.PY_RETURN | events.PY_YIELD
            | events.LINE | events.INSTRUCTION
        )
        for constant in code.co_consts:
            if isinstance(constant, types.CodeType):
                self.watch(constant)

    def enter(self, code, *_):
        at = self.index.get(code)
        if at is not None:
            number = self.counts[code.co_name] = self.counts.get(code.co_name, 0) + 1
            self.running.append([len(self.calls), 0, {}])
            self.calls.append((at, number))

    def leave(self, code, *_):
        if code in self.index:
            self.running.pop()

    def line(self, code, line):
        running = self.running[-1]
        running[1] = line
        running[2][line] = running[2].get(line, 0) + 1

    def instruction(self, code, offset):
        if offset <= self.begins[self.index[code]]:
            return
        self.left -= 1
        if self.left >= 0:
            call, line, times = self.running[-1]
            self.steps.append((call, line, times.get(line, 0), offset))


def _offset_of_resume(code):
    import opcode

    resume = opcode.opmap["RESUME"]
    return next(at for at in range(0, len(code.co_code), 2) if code.co_code[at] == resume)


_tool = 4
_follower = None


def follow(most):
    """Follows the next program that `translate_followed` compiles, for `most` instructions."""
    global _follower
    _follower = _Follower(most)
    monitoring, events = sys.monitoring, sys.monitoring.events
    monitoring.use_tool_id(_tool, "heapscope")
    for event, heard in (
        (events.PY_START, _follower.enter),
        (events.PY_RESUME, _follower.enter),
        (events.PY_THROW, _follower.enter),
        (events.PY_RETURN, _follower.leave),
        (events.PY_YIELD, _follower.leave),
        (events.PY_UNWIND, _follower.leave),
        (events.LINE, _follower.line),
        (events.INSTRUCTION, _follower.instruction),
    ):
        monitoring.register_callback(_tool, event, heard)
    # Of these two CPython tells for all code or for none.
    monitoring.set_events(_tool, events.PY_THROW | events.PY_UNWIND)


def translate_followed(source, name, mode):
    code = compile(source, name, mode)
    _follower.watch(code)
    return code


def followed():
    """Ends the following; what ran, and what it is, as JSON."""
    global _follower
    told, _follower = _follower, None
    sys.monitoring.set_events(_tool, 0)
    for code in told.codes:
        sys.monitoring.set_local_events(_tool, code, 0)
    sys.monitoring.free_tool_id(_tool)
    # Not before: what a program finds loaded is part of what it may print.
    import dis
    import json

    codes = [
        {
            "name": code.co_name,
            "firstLine": code.co_firstlineno,
            "instructions": [_instruction(each) for each in dis.get_instructions(code)],
        }
        for code in told.codes
    ]
    whole = told.left >= 0
    return json.dumps({"codes": codes, "calls": told.calls, "steps": told.steps, "isWhole": whole})


def _instruction(each):
    argument = "" if each.arg is None else f"{each.arg} ({each.argrepr})" if each.argrepr else str(each.arg)
    return {
        "offset": each.offset,
        "line": each.positions.lineno,
        "name": each.opname,
        "argument": argument,
        "target": bool(each.is_jump_target),
    }
