// The names that a class body has from the compiler: codegen_class_body of Python/codegen.c
// (compiler_class_body of Python/compile.c until 3.13).
import type { Constant } from './code.ts';
import { emitName } from './names.ts';
import { op } from './opcodes.ts';
import type { Unit } from './unit.ts';

const value = (text: string | bigint): Constant => ({ kind: 'value', value: text, literal: false });

function emitConstant(unit: Unit, name: string, constant: Constant): void {
  unit.emit(op.LOAD_CONST, unit.constant(constant));
  emitName(unit, 'store', name);
}

/** Emits what comes before the body: `__module__`, `__qualname__` and (3.13) `__firstlineno__`. */
export function emitFirstNames(unit: Unit, line: number): void {
  emitName(unit, 'load', '__name__');
  emitName(unit, 'store', '__module__');
  emitConstant(unit, '__qualname__', value(unit.scope.qualname));
  if (unit.profile.minor >= 13) emitConstant(unit, '__firstlineno__', value(BigInt(line)));
}

/** Emits what comes after the body: the attributes that methods give `self` (3.13). */
export function emitLastNames(unit: Unit): void {
  if (unit.profile.minor < 13) return;
  const items = [...unit.scope.staticAttributes].sort((a, b) => (a < b ? -1 : 1)).map(value);
  emitConstant(unit, '__static_attributes__', { kind: 'tuple', items, literal: false });
}

/** Emits the store of a cell of the body, where it has that. */
export function emitCell(unit: Unit, cell: string, name: string): void {
  if (!unit.scope.cells.has(cell)) return;
  unit.emit(op.LOAD_CLOSURE, unit.locals.shared(cell));
  emitName(unit, 'store', name);
}

/** Notes an assignment to `self.name` for the class around the function. */
export function noteStaticAttribute(unit: Unit, object: { kind: string }, name: string): void {
  const isSelf = object.kind === 'name' && 'name' in object && object.name === 'self';
  if (!isSelf) return;
  let { parent } = unit.scope;
  while (parent && parent.kind !== 'class') parent = parent.parent;
  parent?.staticAttributes.add(name);
}
