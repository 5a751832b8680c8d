// What CPython makes for itself while a class statement runs: builtin___build_class__ of
// Python/bltinmodule.c, type_call, type_new and type_ready of Objects/typeobject.c, CPython 3.11 to 3.15.
import { type FreeList, type OwnBlock, ownFreeLists } from '../objects/free-lists.ts';
import { PyFunction } from '../objects/functions.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';
import { PyStr } from '../objects/simple.ts';
import { objectType, type PyType } from '../objects/object.ts';
import { addsDict, addsWeakrefs } from './class-places.ts';
import type { Machine } from './context.ts';

type Own = readonly [FreeList | null, OwnBlock];

/** Name, bases and names: what a metaclass is called with. */
const metaclassArguments = 3;

/** What a class keeps of its own that the model has no objects for, and its dict of subclasses. */
const kept = new WeakMap<PyType, Own[]>();
const subclassDicts = new WeakMap<PyType, Own>();

/** Builtin types of which others are made before any program begins. */
const surelySubclassed: ReadonlySet<string> = new Set(
  'object type int tuple dict property BaseException Exception ArithmeticError LookupError OSError ImportError NameError RuntimeError SyntaxError ValueError Warning'.split(
    ' ',
  ),
);

/** What a class statement makes, from the start of its body to its end. */
export class ClassWork {
  readonly #machine: Machine;
  readonly #bases: Own | null;
  readonly #spent: Own[] = [];

  /** `named`: whether the statement has keywords, `metaclass` among them. */
  constructor(machine: Machine, bases: number, named: boolean) {
    this.#machine = machine;
    this.#bases = bases > 0 ? this.#make(ownFreeLists.tuples(bases)) : null;
    if (named) this.#spend(ownFreeLists.dicts);
    const prepare = this.#make(this.#boundMethods);
    this.#spend(ownFreeLists.dicts);
    this.#drop(prepare);
  }

  /** The body has run: the metaclass is called. `keywords`: how many it gets. */
  callMetaclass(keywords: number): void {
    this.#spend(ownFreeLists.tuples(metaclassArguments));
    if (keywords === 0) return;
    this.#spend(ownFreeLists.tuples(keywords));
    this.#spend(ownFreeLists.dicts);
  }

  /** The class is there, and keeps what belongs to it; `firsts` are bases that had no other class. */
  made(cls: PyType, firsts: readonly PyType[]): void {
    const { profile } = this.#machine;
    const members = cls.layout.slots.length - (cls.base?.layout.slots.length ?? 0);
    const own = [this.#bases ?? this.#make(ownFreeLists.tuples(1)), this.#make(ownFreeLists.dicts)];
    const slots = cls.attributes.get('__slots__');
    const copied = slots && !(slots instanceof PyTuple);
    if (copied && members > 0) this.#spend(ownFreeLists.tuples(members));
    if (copied && !(slots instanceof PyStr || slots instanceof PyList))
      this.#machine.collector.disturbed(1);
    if (slots) {
      const sorted = this.#make(ownFreeLists.lists);
      if (members > 0 && profile.minor !== 14) own.push(this.#make(ownFreeLists.tuples(members)));
      this.#drop(sorted);
    }
    let descriptors = members;
    if (profile.classDescriptors && addsDict(cls)) descriptors += 1;
    if (profile.classDescriptors && addsWeakrefs(cls)) descriptors += 1;
    for (let made = 0; made < descriptors; made++) own.push(this.#make(null));
    const merged = cls.bases.length > 1 ? this.#make(ownFreeLists.lists) : null;
    own.push(this.#make(ownFreeLists.tuples(cls.mro.length)));
    if (merged) this.#drop(merged);
    // A weak reference, by which its bases know it.
    own.push(this.#make(null));
    kept.set(cls, own);
    for (const base of firsts) subclassDicts.set(base, this.#make(ownFreeLists.dicts));
    const { minor, word } = profile;
    const certain = (base: PyType) =>
      base.isUserClass ||
      surelySubclassed.has(base.name) ||
      (base.name === 'list' && (minor >= 13 || word === 4));
    if (!cls.bases.every(certain)) this.#machine.collector.disturbed(1);
    this.#drop(this.#make(ownFreeLists.dicts));
  }

  /** `super(cls, cls).__init_subclass__` is got, whoever's it is. */
  announce(found: unknown, keywords: number): void {
    if (keywords > 0) this.#spend(ownFreeLists.tuples(keywords));
    const proxy = this.#make(null);
    if (!(found instanceof PyFunction)) this.#drop(this.#make(this.#boundMethods));
    this.#drop(proxy);
  }

  /** The statement is over. */
  end(): void {
    for (const own of this.#spent.splice(0).toReversed()) this.#drop(own);
  }

  get #boundMethods(): FreeList | null {
    return this.#machine.profile.minor >= 14 ? ownFreeLists.builtinMethods : null;
  }

  #make(list: FreeList | null): Own {
    return [list, this.#machine.heap.makeOwn(list)];
  }

  #spend(list: FreeList | null): void {
    this.#spent.push(this.#make(list));
  }

  #drop([list, block]: Own): void {
    this.#machine.heap.dropOwn(list, block);
  }
}

/** A class goes, and with it what it has kept. */
export function dropClassWork(machine: Machine, cls: PyType): void {
  const own = [...(kept.get(cls) ?? [])];
  for (const base of cls.bases) {
    const dict = subclassDicts.get(base);
    if (!dict || base.subclasses.size > 0) continue;
    subclassDicts.delete(base);
    own.push(dict);
  }
  kept.delete(cls);
  for (const [list, block] of own) machine.heap.dropOwn(list, block);
}

/** Bases of which no other class has been made: they get a dict for such. */
export function withoutSubclasses(bases: readonly PyType[]): PyType[] {
  return bases.filter(
    (base) => base !== objectType && base.isUserClass && base.subclasses.size === 0,
  );
}
