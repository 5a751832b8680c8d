import { profileIds, type ObjectId, type ProfileId } from '@heapscope/simulation/reading';

/** A program, and the CPython to run it as. */
export interface PathProgram {
  readonly source: string;
  readonly profile: ProfileId;
}

/** What is looked at in a run: the place of a stop among all, and an object. */
export interface PathView {
  readonly stop: number;
  readonly target: ObjectId;
}

/** Most characters of a program that a link holds. */
const longest = 20_000;

/** Ready programs, and what each calls the object that is asked about, by the name of their titles. */
export const pathPresets = {
  forgotten: {
    object: 'page',
    source: `class Page:
    pass

class User:
    pass

page = Page()
user = User()
user.last = page
cache = {'home': page}
history = [page]
del page
`,
  },
  register: {
    object: 'page',
    source: `class Page:
    all = []

    def __init__(self, title):
        self.title = title
        Page.all.append(self)

page = Page(['a', 'title'])
del page
`,
  },
  closure: {
    object: 'callbacks[0].__closure__[0].cell_contents',
    source: `def watch(name):
    text = [name] * 3
    def show():
        return text
    return show

callbacks = [watch('a long text')]
`,
  },
  ring: {
    object: 'anna',
    source: `class Person:
    pass

anna = Person()
ben = Person()
anna.friend = ben
ben.friend = anna
team = [ben]
del ben
`,
  },
  call: {
    object: 'items',
    source: `def total(items):
    result = sum(items)
    return result

print(total([1000, 2000, 3000]))
`,
  },
  caught: {
    object: 'order',
    source: `def check(order):
    raise ValueError(order)

kept = []
try:
    check(['tea', 1000])
except ValueError as error:
    kept.append(error)
`,
  },
} as const satisfies Record<string, { readonly object: string; readonly source: string }>;

/** The name of a ready program. */
export type PathPreset = keyof typeof pathPresets;

/** A program and what is looked at, as a link has it. */
export function writePath({ source, profile }: PathProgram, view: PathView | null): unknown {
  return view === null ? [profile, source] : [profile, source, view.stop, view.target];
}

/** Reads what a link has; null for what is no program. */
export function readPath(
  value: unknown,
): { readonly program: PathProgram; readonly view: PathView | null } | null {
  if (!Array.isArray(value) || (value.length !== 2 && value.length !== 4)) return null;
  const [python, source, stop, target] = value as unknown[];
  const profile = profileIds.find((known) => known === python);
  if (!profile || typeof source !== 'string' || source.length > longest) return null;
  const isNumber = (each: unknown): each is number => Number.isSafeInteger(each);
  if (value.length === 2) return { program: { source, profile }, view: null };
  if (!isNumber(stop) || !isNumber(target)) return null;
  return { program: { source, profile }, view: { stop, target } };
}
