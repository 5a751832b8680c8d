import { entriesOnStack } from './blocks.ts';
import type { Unit } from './unit.ts';

/** Emits code whose exceptions go to `target`, with what enclosing blocks keep on the stack. */
export function protect(unit: Unit, target: { position: number }, body: () => void): void {
  const start = unit.drafts.length;
  const depth = entriesOnStack(unit);
  const before = unit.handlers.length;
  body();
  const own = { start, end: unit.drafts.length, target, depth };
  const inner = unit.handlers.splice(before);
  unit.handlers.push(...inner, own);
}
