import { z } from 'zod';

const instructionSchema = z.object({
  /** Bytes from the beginning of the code. */
  offset: z.number(),
  /** Null for what belongs to no line. */
  line: z.number().nullable(),
  name: z.string(),
  /** Its argument as `dis` writes it, with what it means in brackets; empty for none. */
  argument: z.string(),
  /** Whether others jump to it. */
  target: z.boolean(),
});

/** One code object, as harness and `disassemblyProgram` tell it. */
export const codeSchema = z.object({
  /** `co_name`. */
  name: z.string(),
  firstLine: z.number(),
  instructions: z.array(instructionSchema),
});

/** One instruction of CPython. */
export type DisassembledInstruction = z.infer<typeof instructionSchema>;
/** The instructions of one code object. */
export type DisassembledCode = z.infer<typeof codeSchema>;

const printedSchema = z.array(codeSchema);

/**
 * A program for a real CPython that prints, as one line of JSON, what its own `dis` says of `source`:
 * the module's code first, then the code inside it. The source is compiled, not run.
 */
export function disassemblyProgram(source: string): string {
  return `import dis, json, types
def codes(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from codes(constant)
def told(code):
    return {
        'name': code.co_name,
        'firstLine': code.co_firstlineno,
        'instructions': [
            {
                'offset': each.offset,
                'line': each.positions.lineno,
                'name': each.opname,
                'argument': '' if each.arg is None else f'{each.arg} ({each.argrepr})' if each.argrepr else str(each.arg),
                'target': bool(each.is_jump_target),
            }
            for each in dis.get_instructions(code)
        ],
    }
print(json.dumps([told(code) for code in codes(compile(${JSON.stringify(source)}, 'main.py', 'exec'))]))
`;
}

/** Reads what the program printed; null where that is something else. */
export function readDisassembly(stdout: string): readonly DisassembledCode[] | null {
  try {
    return printedSchema.parse(JSON.parse(stdout));
  } catch {
    return null;
  }
}

/**
 * The code that a frame runs, by the name of its function and its line; null where several could be
 * it, or none: of what is not certain nothing is shown.
 */
export function codeOfFrame(
  codes: readonly DisassembledCode[],
  frame: { readonly function: string; readonly line: number },
): DisassembledCode | null {
  const found = codes.filter(
    ({ name, instructions }) =>
      name === frame.function && instructions.some(({ line }) => line === frame.line),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
