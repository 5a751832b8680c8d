import * as numbers from './instruction-numbers.ts';

const names = new Map<number, string>(
  Object.entries(numbers).map(([name, number]) => [number, name]),
);

/** The name of an instruction of the model, as CPython 3.14 has it where it has one; LINE begins a line. */
export function instructionName(operation: number): string {
  return names.get(operation) ?? '';
}
