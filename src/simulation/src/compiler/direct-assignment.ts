// `a, b = x, y` makes no tuple: BUILD_TUPLE before UNPACK_SEQUENCE in optimize_basic_block of
// Python/flowgraph.c, CPython 3.11 to 3.15.
import type { Expression } from '../syntax/tree.ts';
import { foldConstant } from './fold.ts';
import { op } from './opcodes.ts';
import { emitStore } from './targets.ts';
import type { Unit } from './unit.ts';

/** Most items that are exchanged on the stack. */
const most = 3;

/** Emits an assignment of a tuple display to as many targets without a tuple; false for another one. */
export function emitDirectly(
  unit: Unit,
  value: Expression,
  targets: readonly Expression[],
): boolean {
  const [target] = targets;
  if (!target || targets.length > 1 || value.kind !== 'tuple') return false;
  if (target.kind !== 'tuple' && target.kind !== 'list') return false;
  const count = value.items.length;
  if (count === 0 || count > most || target.items.length !== count) return false;
  if ([...value.items, ...target.items].some(({ kind }) => kind === 'starred')) return false;
  // To 3.13 constants are one tuple before the compiler sees them.
  if (unit.profile.minor < 14 && foldConstant(value, true)) return false;
  for (const item of value.items) unit.expression(item);
  if (count > 1) unit.emit(op.SWAP, count);
  for (const item of target.items) emitStore(unit, item);
  return true;
}
