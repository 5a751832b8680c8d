import { borrowLoads } from './borrow.ts';
import type { CodeObject, Handler, Instruction } from './code.ts';
import { op } from './opcodes.ts';
import { stackDepths, visitedDepths } from './stack-depths.ts';
import { staticSwaps } from './static-swaps.ts';
import type { Unit } from './unit.ts';

/** Turns a finished unit into a code object: labels into positions, then the passes over loads. */
export function assemble(unit: Unit): CodeObject {
  const { scope } = unit;
  emitCold(unit);
  const locals = unit.locals.place(scope);
  const instructions = staticSwaps(
    unit.drafts.map((draft) => ({
      op: draft.op,
      arg: draft.target ? draft.target.position : locals.argument(draft),
      line: draft.line,
    })),
  );
  const entry = unit.iteratesFirst ? 1 : 0;
  const handlers = handlersOf(unit, instructions, entry);
  const visited = () =>
    unit.profile.minor === 14
      ? visitedDepths(instructions, handlers, unit.emptyBlocks)
      : stackDepths(instructions, [], undefined, entry);
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
    locals: locals.names,
    fastLocals: locals.fast,
    cells: locals.cells,
    free: locals.free,
    names: unit.names,
    constants: unit.constants,
    instructions: finalLoads(
      unit.profile.borrowedLoads
        ? borrowLoads(
            {
              instructions,
              handlers,
              fast: locals.fast,
              parameters: scope.parameters.length,
              depths: visited(),
            },
            unit.profile.minor,
          )
        : instructions,
    ),
    handlers,
    isGenerator: scope.isGenerator,
    iteratesFirst: unit.iteratesFirst,
    walker: unit.walker,
    doc: unit.doc,
    library: unit.program.library,
    filename: unit.program.filename,
  };
}

/** The loads of cells for closures are those of locals in the end. */
function finalLoads(instructions: readonly Instruction[]): Instruction[] {
  return instructions.map(({ op: code, arg }) => ({
    op: code === op.LOAD_CLOSURE ? op.LOAD_FAST : code,
    arg,
  }));
}

/** Emits what stands behind all other code; its exceptions go where those of its handler would go next. */
function emitCold(unit: Unit): void {
  const { handlers, drafts } = unit;
  for (const { handler, emit } of unit.cold) {
    const start = drafts.length;
    unit.place(handler.target);
    emit();
    const outer = handlers.find(
      (other, at) =>
        at > handlers.indexOf(handler) && other.start <= handler.start && handler.end <= other.end,
    );
    if (outer) handlers.push({ ...outer, start, end: drafts.length });
  }
}

/** The handlers, each with the number of entries that it leaves on the stack; none that nothing leads to. */
function handlersOf(
  unit: Unit,
  instructions: readonly Instruction[],
  entry: number,
): CodeObject['handlers'] {
  const all = unit.handlers.map(({ start, end, target, depth }) => ({
    start,
    end,
    target: target.position,
    depth,
  }));
  const told = all.filter((handler): handler is Handler => typeof handler.depth === 'number');
  if (told.length === all.length) return told;
  const depths = stackDepths(instructions, told, undefined, entry);
  return all
    .map(({ depth, ...handler }) => ({
      ...handler,
      depth: typeof depth === 'number' ? depth : (depths[depth.at] ?? -1),
    }))
    .filter(({ depth }) => depth >= 0);
}
