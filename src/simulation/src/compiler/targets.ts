import { NotPython, Unsupported } from '../syntax/refusal.ts';
import type { Expression } from '../syntax/tree.ts';
import { noteStaticAttribute } from './class-names.ts';
import { emitName } from './names.ts';
import { op } from './opcodes.ts';
import type { Unit } from './unit.ts';

/** Emits the store of the top of the stack in a target. */
export function emitStore(unit: Unit, target: Expression): void {
  switch (target.kind) {
    case 'name':
      unit.at = target.line;
      emitName(unit, 'store', target.name);
      return;
    case 'attribute':
      noteStaticAttribute(unit, target.object, target.name);
      unit.expression(target.object);
      unit.emit(op.STORE_ATTR, unit.nameIndex(target.name));
      return;
    case 'subscript':
      unit.expression(target.object);
      if (hasSliceInstruction(unit, target.index)) {
        emitBounds(unit, target.index);
        unit.emit(op.STORE_SLICE);
      } else {
        unit.expression(target.index);
        unit.emit(op.STORE_SUBSCR);
      }
      return;
    case 'tuple':
    case 'list': {
      const starred = target.items.map(({ kind }) => kind === 'starred');
      if (starred.filter(Boolean).length > 1) {
        throw new NotPython('SyntaxError: multiple starred expressions in assignment', target.line);
      }
      emitUnpack(unit, starred);
      for (const item of target.items) emitStore(unit, item.kind === 'starred' ? item.value : item);
      return;
    }
    case 'starred':
      throw new NotPython(
        'SyntaxError: starred assignment target must be in a list or tuple',
        target.line,
      );
    default:
      throw new Unsupported('assignment to this target', target.line);
  }
}

/** Emits what spreads a value over targets, of which one may take all that is left. */
export function emitUnpack(unit: Unit, starred: readonly boolean[]): void {
  const at = starred.indexOf(true);
  if (at < 0) unit.emit(op.UNPACK_SEQUENCE, starred.length);
  else unit.emit(op.UNPACK_EX, at + (starred.length - 1 - at) * 256);
}

/** Emits `del target`. */
export function emitDelete(unit: Unit, target: Expression): void {
  switch (target.kind) {
    case 'name':
      emitName(unit, 'delete', target.name);
      return;
    case 'attribute':
      unit.expression(target.object);
      unit.emit(op.DELETE_ATTR, unit.nameIndex(target.name));
      return;
    case 'subscript':
      unit.expression(target.object);
      unit.expression(target.index);
      unit.emit(op.DELETE_SUBSCR);
      return;
    case 'tuple':
    case 'list':
      for (const item of target.items) emitDelete(unit, item);
      return;
    default:
      throw new Unsupported('deletion of this target', target.line);
  }
}

type Slice = Expression & { readonly kind: 'slice' };

/** Whether `a[i:j]` runs without making a slice object. */
export function hasSliceInstruction(unit: Unit, index: Expression): index is Slice {
  return unit.profile.sliceInstructions && index.kind === 'slice' && index.step === null;
}

/** Emits the two bounds of a slice, `None` where one is left out. */
export function emitBounds(unit: Unit, { start, stop }: Slice): void {
  for (const bound of [start, stop]) {
    if (bound) unit.expression(bound);
    else unit.loadNone();
  }
}
