/**
 * How weak containers remove what is dead. Until 3.13 removals wait while a container is walked over,
 * and every use settles them; from 3.14 on a copy is walked over.
 */
export interface Removals {
  /** Lines that settle what waits, where a method begins. */
  readonly settle: string;
  /** What a walk stands under. */
  readonly begin: string;
  /** What is walked over. */
  readonly data: string;
  /** Attributes that a new container has for this. */
  readonly queues: string;
  /** What the length has too many. */
  readonly pending: string;
  /** Notes that the length may count keys twice. */
  readonly dirty: string;
  readonly scrub: string;
  readonly clean: string;
  /** The rest of the callback, and where it is kept. */
  whenDead(name: string, key: string, removal: string): string;
  /** The method that settles. */
  commit(removal: string): string;
}

const scrub = `
  if self._dirty_len and self._pending_removals:
   data = self.data
   self._pending_removals = [key for key in self._pending_removals if key in data]
   self._dirty_len = False`;

/** How containers of a minor version do it. */
export function removals(minor: number): Removals {
  if (minor >= 14) {
    return {
      settle: '',
      begin: 'if True:',
      data: 'self.data.copy()',
      queues: '',
      pending: '',
      dirty: '',
      scrub: '',
      clean: '',
      whenDead: (name, _key, removal) => `
   if owner is not None:
    if True:
${removal}
  self._remove = ${name}`,
      commit: () => '',
    };
  }
  return {
    settle: `
  if self._pending_removals:
   self._commit_removals()`,
    begin: 'with _IterationGuard(self):',
    data: 'self.data',
    queues: `
  self._pending_removals = []
  self._iterating = set()`,
    pending: ' - len(self._pending_removals)',
    dirty: '\n  self._dirty_len = True',
    scrub,
    clean: '\n  self._dirty_len = False',
    whenDead: (name, key, removal) => `
   if owner is not None:
    if owner._iterating:
     owner._pending_removals.append(${key})
    else:
${removal}
  self._remove = ${name}`,
    commit: (removal) => `
 def _commit_removals(self):
  pop = self._pending_removals.pop
  data = self.data
  while True:
   try:
    key = pop()
   except IndexError:
    return
${removal}
`,
  };
}

/** Tells a container that it is being walked over. */
export const guard = `
class _IterationGuard:
 def __init__(self, container):
  self.weakcontainer = ref(container)
 def __enter__(self):
  owner = self.weakcontainer()
  if owner is not None:
   owner._iterating.add(self)
  return self
 def __exit__(self, kind, error, trace):
  owner = self.weakcontainer()
  if owner is not None:
   users = owner._iterating
   users.remove(self)
   if not users:
    owner._commit_removals()
`;
