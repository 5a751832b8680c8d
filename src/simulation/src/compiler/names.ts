import { op } from './opcodes.ts';
import type { Unit } from './unit.ts';

type Access = 'load' | 'store' | 'delete';

const fast = { load: op.LOAD_FAST, store: op.STORE_FAST, delete: op.DELETE_FAST };
const shared = { load: op.LOAD_DEREF, store: op.STORE_DEREF, delete: op.DELETE_DEREF };
const global = { load: op.LOAD_GLOBAL, store: op.STORE_GLOBAL, delete: op.DELETE_GLOBAL };
const byName = { load: op.LOAD_NAME, store: op.STORE_NAME, delete: op.DELETE_NAME };

/** Emits the load, store or deletion of a variable. */
export function emitName(unit: Unit, access: Access, written: string): void {
  const name = unit.scope.privately(written);
  switch (unit.reach(name)) {
    case 'local':
      unit.emit(fast[access], unit.locals.fast(name));
      return;
    case 'cell':
    case 'free':
      unit.emit(shared[access], unit.locals.shared(name));
      return;
    case 'global':
      unit.emit(global[access], unit.nameIndex(name));
      return;
    case 'name':
      unit.emit(byName[access], unit.nameIndex(name));
  }
}
