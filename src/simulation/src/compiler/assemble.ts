import { borrowLoads } from './borrow.ts';
import type { CodeObject, Instruction } from './code.ts';
import { endsBlock, isJump, stackEffect } from './opcodes.ts';
import { staticSwaps } from './static-swaps.ts';
import type { Unit } from './unit.ts';

/** Turns a finished unit into a code object: labels into positions, then the passes over loads. */
export function assemble(unit: Unit): CodeObject {
  const { scope } = unit;
  const instructions = staticSwaps(
    unit.drafts.map(({ op, arg, target }) => ({ op, arg: target ? target.position : arg })),
  );
  const handlers = unit.handlers.map(({ start, end, target, depth }) => ({
    start,
    end,
    target: target.position,
    depth,
  }));
  const depths = stackDepths(instructions, handlers);
  const passes = unit.profile.borrowedLoads && scope.kind !== 'class';
  return {
    kind: unit.kind,
    name: unit.name,
    qualname: scope.qualname,
    line: unit.line,
    positional: scope.positional,
    positionalOnly: scope.positionalOnly,
    keywordOnly: scope.keywordOnly,
    restParameter: scope.hasRest,
    keywordsParameter: scope.hasKeywords,
    locals: unit.locals,
    cells: [...scope.cells].map((name) => unit.locals.indexOf(name)),
    free: [...scope.free].map((name) => unit.locals.indexOf(name)),
    names: unit.names,
    constants: unit.constants,
    instructions: passes ? borrowLoads(instructions, stackDepths(instructions, [])) : instructions,
    handlers,
    isGenerator: scope.isGenerator,
    doc: unit.doc,
    library: unit.program.library,
    frameSlots: unit.locals.length + Math.max(1, ...depths),
  };
}

/** Stack depth before each instruction that can be reached; -1 for the others. */
function stackDepths(
  instructions: readonly Instruction[],
  handlers: CodeObject['handlers'],
): number[] {
  const depths = new Array<number>(instructions.length).fill(-1);
  const work: { at: number; depth: number }[] = [{ at: 0, depth: 0 }];
  for (const { target, depth } of handlers) work.push({ at: target, depth: depth + 1 });
  for (let next = work.pop(); next; next = work.pop()) {
    let { at, depth } = next;
    while (at < instructions.length && depths[at] === -1) {
      const instruction = instructions[at];
      if (!instruction) break;
      depths[at] = depth;
      const { popped, pushed } = stackEffect(instruction.op, instruction.arg);
      const after = depth - popped + pushed;
      if (isJump(instruction.op)) work.push({ at: instruction.arg, depth: after });
      if (endsBlock(instruction.op)) break;
      depth = after;
      at += 1;
    }
  }
  return depths;
}
