// What a field of a named tuple is in its class: tuplegetter of Modules/_collectionsmodule.c.
import { builtinType } from '../../../objects/object.ts';
import { PyTuple } from '../../../objects/sequences.ts';
import { index } from '../../builtins/arguments.ts';
import { newNative } from '../../native-object.ts';
import { raise } from '../../raise.ts';
import type { NativeModule } from '../native-module.ts';

const type = builtinType('_collections._tuplegetter');

/** What only the module collections itself uses. */
export const tupleGetters: NativeModule = {
  types: [
    {
      type,
      construct(call) {
        const [number, doc] = call.args;
        if (!number || !doc) return undefined;
        const at = index(call, number);
        return newNative(call.machine, type, 4, [['.doc', doc]], {
          bind(_machine, frame, self, to) {
            const item = to instanceof PyTuple ? to.items[at] : undefined;
            frame.push(item ?? self);
          },
          set(machine, _self, _object, value) {
            const text = value ? "can't set attribute" : "can't delete attribute";
            throw raise(machine, 'AttributeError', text);
          },
          attribute: (_machine, _self, name) => (name === '__doc__' ? doc : null),
          repr: (machine, frame) => `_tuplegetter(${String(at)}, ${machine.repr(frame, doc)})`,
        });
      },
    },
  ],
};
