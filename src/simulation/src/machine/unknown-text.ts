import { PyStr } from '../objects/simple.ts';
import type { Machine } from './context.ts';

/** A text that the model does not know: who asks for its characters is refused. */
export function unknownText(machine: Machine, name: string): PyStr {
  const text = Object.defineProperty(new PyStr(''), 'value', {
    get() {
      throw machine.unsupported(name);
    },
  });
  text.hidden = true;
  text.permanent = true;
  return text;
}
