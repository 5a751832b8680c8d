// How many temporaries a frame has room for (co_stacksize): calculate_stackdepth of Python/compile.c
// (3.11), flowgraph.c (3.12 to 3.15). The model's instructions are near enough to those of each version
// for the difference of each to be told here.
import { type CodeObject, compareOperators, type Constant, type Instruction } from './code.ts';
import { endsBlock, isJump, op, stackEffect } from './opcodes.ts';

/** The places that each entry takes: none for what CPython does without, two for an iterator from 3.15 on. */
type Weights = readonly number[];

/** One walk over the instructions of a body, as one version has them. */
class Walk {
  readonly #body: CodeObject;
  readonly #minor: number;
  readonly #seen = new Set<number>();
  readonly #handled = new Set<number>();
  readonly #work: { readonly at: number; readonly weights: Weights }[] = [];
  #most = 0;

  constructor(body: CodeObject, minor: number) {
    this.#body = body;
    this.#minor = minor;
  }

  /** The most places that are taken at any time. */
  most(): number {
    const { name, isGenerator, iteratesFirst } = this.#body;
    const entry = iteratesFirst ? [2] : [];
    // A handler around all code, but that of a lambda, turns StopIteration into RuntimeError.
    if (isGenerator && name !== '<lambda>' && this.#minor >= 12) this.#need(entry, 2);
    this.#work.push({ at: 0, weights: entry });
    for (let next = this.#work.pop(); next; next = this.#work.pop()) {
      this.#follow(next.at, next.weights);
    }
    return Math.max(this.#minor <= 12 ? 0 : 1, this.#most);
  }

  #need(weights: Weights, more: number): void {
    const sum = weights.reduce((total, weight) => total + weight, more);
    this.#most = Math.max(this.#most, sum);
  }

  #follow(from: number, entry: Weights): void {
    const { instructions } = this.#body;
    let weights = entry;
    for (let at = from; !this.#seen.has(at); at += 1) {
      const instruction = instructions[at];
      if (!instruction) return;
      this.#seen.add(at);
      this.#need(weights, 0);
      this.#enterHandlers(at, weights);
      this.#meanwhile(instruction, at, weights);
      weights = this.#after(instruction, at, weights);
      this.#need(weights, 0);
      if (isJump(instruction.op)) this.#work.push({ at: instruction.arg, weights });
      if (endsBlock(instruction.op)) return;
    }
  }

  /** A handler begins with the exception, and behind `with` and `except … as` with where it was raised. */
  #enterHandlers(at: number, weights: Weights): void {
    const { handlers, instructions } = this.#body;
    for (const { start, end, target, depth } of handlers) {
      if (at < start || at >= end || this.#handled.has(target)) continue;
      this.#handled.add(target);
      const [first, second] = instructions.slice(target, target + 2);
      // A comprehension that runs in the frame around it drops its iterator first.
      const ofLoop = first?.op === op.SWAP;
      const plain = first?.op === op.PUSH_EXC_INFO && second?.op !== op.WITH_EXCEPT_START;
      this.#work.push({
        at: target,
        weights: [...weights.slice(0, depth), plain || ofLoop ? 1 : 2],
      });
    }
  }

  /** What an instruction, or those that stand for it, takes while it is carried out. */
  #meanwhile({ op: code, arg }: Instruction, at: number, weights: Weights): void {
    const minor = this.#minor;
    switch (code) {
      case op.LOAD_GLOBAL:
        if (minor >= 12 && this.#asksSuper(at, 0)) this.#need(weights, 3);
        return;
      case op.IMPORT_NAME:
        this.#need(weights, 2);
        return;
      case op.MAKE_FUNCTION:
        this.#need(weights, 1);
        return;
      case op.BEFORE_WITH:
        this.#need(weights, minor >= 14 ? 3 : 1);
        return;
      case op.PUSH_EXC_INFO:
        // The handler of the handler: the exception before, where it was raised, and two of this one.
        this.#need(weights, 3);
        return;
      case op.YIELD_VALUE:
        if (arg === 1 && minor >= 12) this.#need(weights, 1);
        return;
      case op.CALL_FUNCTION_EX:
        if (arg === 0 && minor >= 14) this.#need(weights, 1);
        return;
    }
  }

  /** Whether an attribute of `super(…)` is loaded: LOAD_SUPER_ATTR takes super, class and object. */
  #asksSuper(at: number, count: number): boolean {
    const { instructions, names } = this.#body;
    const load = instructions[at];
    const [call, attribute] = instructions.slice(at + count + 2, at + count + 4);
    const asks = attribute?.op === op.LOAD_ATTR || attribute?.op === op.LOAD_METHOD;
    const calls = call?.op === op.CALL && call.arg === count && load?.op === op.LOAD_GLOBAL;
    return asks && calls && names[load.arg] === 'super';
  }

  /** The entries after an instruction. */
  #after(instruction: Instruction, at: number, weights: Weights): Weights {
    const { op: code, arg } = instruction;
    const { popped, pushed } = stackEffect(code, arg);
    const rest = weights.slice(0, weights.length - popped);
    switch (code) {
      case op.SWAP: {
        const swapped = [...weights];
        swapped[weights.length - 1] = weights.at(-arg) ?? 1;
        swapped[weights.length - arg] = weights.at(-1) ?? 1;
        return swapped;
      }
      case op.COPY:
        return [...weights, this.#isNeedless(at) ? 0 : (weights.at(-arg) ?? 1)];
      case op.PUSH_NULL:
        return [...rest, arg === 1 || (this.#minor >= 12 && this.#asksSuper(at - 1, 2)) ? 0 : 1];
      case op.LOAD_CONST:
        return [...rest, this.#isNeedless(at) ? 0 : 1];
      case op.GET_ITER:
      case op.GET_YIELD_FROM_ITER:
        return [...rest, this.#minor >= 15 ? 2 : 1];
      case op.BEFORE_WITH:
        return [...rest, 1, this.#minor >= 14 ? 1 : 0, 1];
      case op.PUSH_EXC_INFO:
        return [...rest, weights.at(-1) ?? 1, 1];
      default:
        return [...rest, ...new Array<number>(pushed).fill(1)];
    }
  }

  /** Whether an instruction of the model has none in this version that would take a place. */
  #isNeedless(at: number): boolean {
    const { instructions } = this.#body;
    const [code, next, third] = instructions.slice(at, at + 3).map(({ op: each }) => each);
    if (code === op.COPY) {
      const jumps = next === op.POP_JUMP_IF_FALSE || next === op.POP_JUMP_IF_TRUE;
      return this.#minor === 11 && instructions[at]?.arg === 1 && jumps;
    }
    if (next === op.COMPARE_OP && this.#isNone(at)) {
      const jumps = third === op.POP_JUMP_IF_FALSE || third === op.POP_JUMP_IF_TRUE;
      return jumps && isTest(instructions[at + 1]);
    }
    if (next === op.CALL_KW) return this.#minor <= 12;
    if (next === op.RETURN_VALUE) return this.#minor === 12 || this.#minor === 13;
    const isSlice = (from: number, bounds: number) =>
      this.#minor >= 14 && this.#areConstant(from, bounds);
    if (next === op.BUILD_SLICE) {
      return this.#isNone(at) || isSlice(at - 2, 3);
    }
    if (third === op.BUILD_SLICE) return isSlice(at - 1, 3);
    return (next === op.BINARY_SLICE || next === op.STORE_SLICE) && isSlice(at - 1, 2);
  }

  #isNone(at: number): boolean {
    const constant = this.#body.constants[this.#body.instructions[at]?.arg ?? -1];
    return constant?.kind === 'value' && constant.value === null;
  }

  /** Whether the bounds of a slice are written as constants, which from 3.14 on makes it one. */
  #areConstant(from: number, count: number): boolean {
    const { instructions, constants } = this.#body;
    return instructions.slice(from, from + count).every(({ op: code, arg }) => {
      const constant = constants[arg];
      return code === op.LOAD_CONST && constant !== undefined && !isNegative(constant);
    });
  }
}

/** Whether a comparison is `is` or `is not`. */
function isTest(comparison: Instruction | undefined): boolean {
  return /^is/.test(compareOperators[comparison?.arg ?? -1] ?? '');
}

function isNegative(constant: Constant): boolean {
  return constant.kind === 'value' && typeof constant.value === 'bigint' && constant.value < 0n;
}

const sizes = new WeakMap<CodeObject, number>();

/** `co_stacksize` of a body in a version, by its minor number. */
export function stackSize(body: CodeObject, minor: number): number {
  const size = sizes.get(body) ?? new Walk(body, minor).most();
  sizes.set(body, size);
  return size;
}
