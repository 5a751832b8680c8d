// The names of the program's module, which `globals()` gives as a dict: module_init_dict of
// Objects/moduleobject.c and the start of a script in Python/pythonrun.c, CPython 3.11 to 3.15.
import { type Globals, PyModule } from '../objects/functions.ts';
import { PyModuleDict } from '../objects/module-dict.ts';
import { builtinType, type PyObject } from '../objects/object.ts';
import { PyPlainObject, PyStr } from '../objects/simple.ts';
import { type DictEntry, PyDict } from '../objects/tables.ts';
import type { Place } from '../trace/place.ts';
import type { Machine } from './context.ts';
import { isMapped } from './mapped-names.ts';
import { addEntry, removeEntry, type TableHost } from './dict-table.ts';
import { unknownText } from './unknown-text.ts';

/** The names of a module, over its dict. */
export class ModuleNames implements Globals {
  readonly dict: PyModuleDict;
  readonly #host: Machine;

  constructor(host: Machine & TableHost) {
    this.#host = host;
    this.dict = new PyModuleDict(host.heap);
  }

  #find(name: string): DictEntry | undefined {
    if (!this.dict.byText) throw this.#host.unsupported('names of a module beside other keys');
    return this.dict.found.get(name);
  }

  get(name: string): PyObject | undefined {
    return this.#find(name)?.value;
  }

  set(name: string, value: PyObject): void {
    const known = this.#find(name);
    if (known) known.value = value;
    else addEntry(this.#host, this.dict, name, this.#host.heap.immortalStr(name), value);
  }

  delete(name: string): void {
    const entry = this.#find(name);
    if (!entry) return;
    removeEntry(this.#host, this.dict, entry);
    if (this.dict.showsKey(entry.key)) {
      this.#host.heap.decref(entry.key, this.dict.keyPlace());
    }
  }

  *entries(): Generator<[string, PyObject], void, undefined> {
    for (const { key, value } of this.dict.entries()) {
      if (key instanceof PyStr) yield [key.value, value];
    }
  }

  place(name: string): Place {
    return this.dict.namePlace(name);
  }
}

/** The dict of a module's names. */
export function dictOfNames(machine: Machine, globals: Globals): PyDict {
  if (globals instanceof ModuleNames) return globals.dict;
  if (isMapped(globals) && globals.mapping instanceof PyDict) return globals.mapping;
  throw machine.unsupported('names of a module of the library');
}

const loaderType = builtinType('_frozen_importlib_external.SourceFileLoader');

function hidden<T extends PyObject>(object: T): T {
  object.hidden = true;
  object.permanent = true;
  return object;
}

/** The names that a script begins with, in order: as CPython runs it, and as Pyodide does. */
function initialNames({ profile: { word, minor } }: Machine): string[] {
  const always = ['__name__', '__doc__', '__package__', '__loader__', '__spec__'];
  if (word === 4) return [...always, '__file__', '__builtins__'];
  const annotations = minor < 14 ? ['__annotations__'] : [];
  const cached = minor < 15 ? ['__cached__'] : [];
  return [...always, ...annotations, '__builtins__', '__file__', ...cached];
}

/** Binds what every script finds among its names; the module builtins. */
export function bindInitialNames(machine: Machine & { readonly globals: ModuleNames }): PyModule {
  const { heap, profile, builtins, globals } = machine;
  const module = new PyModule(
    'builtins',
    new Map([...builtins, ['__name__', heap.immortalStr('builtins')]]),
  );
  const values: Readonly<Record<string, PyObject>> = {
    __name__: heap.immortalStr('__main__'),
    __loader__: profile.word === 4 ? heap.none : hidden(new PyPlainObject(loaderType)),
    __annotations__: hidden(new PyDict()),
    __builtins__: module,
    __file__: unknownText(machine, '__file__'),
  };
  for (const name of initialNames(machine)) globals.set(name, values[name] ?? heap.none);
  return module;
}
