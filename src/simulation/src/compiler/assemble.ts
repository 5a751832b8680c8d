import { borrowLoads } from './borrow.ts';
import type { CodeObject } from './code.ts';
import { stackDepths, visitedDepths } from './stack-depths.ts';
import { stackSize } from './stack-size.ts';
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
  const entry = unit.iteratesFirst ? 1 : 0;
  const visited = () =>
    unit.profile.minor === 14
      ? visitedDepths(instructions, handlers, unit.emptyBlocks)
      : stackDepths(instructions, [], undefined, entry);
  const body = {
    name: unit.name,
    instructions,
    handlers,
    names: unit.names,
    constants: unit.constants,
    isGenerator: scope.isGenerator,
    iteratesFirst: unit.iteratesFirst,
  };
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
    cells: placesOf(unit, scope.cells),
    free: placesOf(unit, scope.free),
    names: unit.names,
    constants: unit.constants,
    instructions: unit.profile.borrowedLoads
      ? borrowLoads(instructions, visited(), unit.profile.minor)
      : instructions,
    handlers,
    isGenerator: scope.isGenerator,
    iteratesFirst: unit.iteratesFirst,
    doc: unit.doc,
    library: unit.program.library,
    filename: unit.program.filename,
    frameSlots: unit.locals.length + stackSize(body, unit.profile.minor),
  };
}

/** Places of cells or free variables among the locals, in their order there. */
function placesOf({ locals }: Unit, names: ReadonlySet<string>): readonly number[] {
  return [...names].map((name) => locals.indexOf(name)).sort((a, b) => a - b);
}
