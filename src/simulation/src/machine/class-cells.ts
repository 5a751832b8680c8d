// `__class__` of methods: type_new_set_classcell of Objects/typeobject.c and the check at the end of
// builtin___build_class__, CPython 3.11 to 3.15.
import { PyCell } from '../objects/functions.ts';
import { classText } from '../objects/layout.ts';
import { type PyObject, PyType } from '../objects/object.ts';
import { quote } from '../objects/quote.ts';
import type { PyStr } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import { raise, typeError } from './raise.ts';

/** Puts a new class in the cell that its methods have of it. */
export function setClassCell(machine: Machine, cls: PyType, cell: PyObject | undefined): void {
  if (!cell) return;
  const { heap } = machine;
  if (!(cell instanceof PyCell)) {
    const text = `__classcell__ must be a nonlocal cell, not ${classText(cell.type)}`;
    throw typeError(machine, text);
  }
  heap.incref(cls, heap.slot(cell, '.cell_contents'));
  cell.content = cls;
  cell.fields = [{ label: heap.label('.cell_contents'), target: cls }];
}

/** Raises where a metaclass made a class and its methods do not know it. */
export function checkClassCell(
  machine: Machine,
  name: PyStr,
  cls: PyObject,
  cell: PyCell | null,
): void {
  if (!(cls instanceof PyType) || !cell || cell.content === cls) return;
  const what = `defining ${quote(name.value)} as ${classText(cls)}`;
  if (!cell.content) {
    const text = `__class__ not set ${what}. Was __classcell__ propagated to type.__new__?`;
    throw raise(machine, 'RuntimeError', text);
  }
  const other = cell.content instanceof PyType ? classText(cell.content) : '';
  throw typeError(machine, `__class__ set to ${other} ${what}`);
}
