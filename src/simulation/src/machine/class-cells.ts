// `__class__` of methods: type_new_set_classcell of Objects/typeobject.c and the check at the end of
// builtin___build_class__, CPython 3.11 to 3.15.
import { PyCell } from '../objects/functions.ts';
import { classText } from '../objects/layout.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { typeError } from './raise.ts';

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

/** Puts the names of a class body in the cell that functions of annotations have of them. */
export function setDictCell({ heap }: Machine, names: PyObject, cell: PyCell): void {
  heap.incref(names, heap.slot(cell, '.cell_contents'));
  cell.content = names;
  cell.fields = [{ label: heap.label('.cell_contents'), target: names }];
}

/** type_new_set_classdictcell: the cell has the dict of the class from now on, which is no object here. */
export function leaveDictCell({ heap }: Machine, cell: PyObject | undefined): void {
  if (!(cell instanceof PyCell)) return;
  const { content } = cell;
  cell.content = null;
  cell.fields = [];
  if (content) heap.decref(content, heap.slot(cell, '.cell_contents'));
}
