/** What practice is about, in the order of the course; the ids are permanent: progress refers to them. */
export const practiceTopics = [
  'names-and-sharing',
  'identity',
  'reference-counts',
  'zero-and-cascade',
  'cycles-and-collection',
  'weak-references',
  'finalizers',
  'pools',
  'sizes',
] as const;
export type PracticeTopic = (typeof practiceTopics)[number];

/** The lesson that explains a topic. */
export const practiceLessons: Readonly<Record<PracticeTopic, string>> = {
  'names-and-sharing': 'mutation-and-sharing',
  identity: 'identity-and-equality',
  'reference-counts': 'what-holds-an-object',
  'zero-and-cascade': 'reference-counting',
  'cycles-and-collection': 'cycles',
  'weak-references': 'weak-references',
  finalizers: 'finalizers-and-resurrection',
  pools: 'memory-pools',
  sizes: 'choosing-a-container',
};

/** How hard a program is, from one step to several ideas at once. */
export const practiceLevels = [1, 2, 3, 4, 5] as const;
export type PracticeLevel = (typeof practiceLevels)[number];

/** Seeds are 1 to this, so that they can be read out and typed. */
export const lastSeed = 999_999;

/** Raised whenever a setting would no longer give the exercise that it gave. */
export const practiceRevision = 1;

/** All that decides an exercise of practice: the same setting always gives the same one. */
export interface PracticeSetting {
  readonly topic: PracticeTopic;
  readonly level: PracticeLevel;
  readonly seed: number;
}

/** Why a link to a program of practice cannot be opened; each has a sentence in `#text/practice.ts`. */
export type PracticeLinkProblem = 'topic' | 'level' | 'seed';

/** What a link says: what it leaves open is missing, and null stands for no link to practice at all. */
export type PracticeLink =
  | { readonly ok: true; readonly asked: Partial<PracticeSetting> & Pick<PracticeSetting, 'topic'> }
  | { readonly ok: false; readonly problem: PracticeLinkProblem }
  | null;

/** Reads `topic=…&level=…&seed=…`, with or without a `?` or `#` before it. Never throws. */
export function readPracticeLink(text: string): PracticeLink {
  const words = new Map(
    [...text.matchAll(/(?:^|[?#&])(topic|level|seed)=([^?#&]*)/g)].map(([, key, value = '']) => [
      key,
      value.trim(),
    ]),
  );
  const given = (key: string) => words.get(key) ?? null;
  const [topicText, levelText, seedText] = [given('topic'), given('level'), given('seed')];
  if (topicText === null && levelText === null && seedText === null) return null;
  const topic = practiceTopics.find((known) => known === topicText);
  if (topic === undefined) return { ok: false, problem: 'topic' };
  const level = practiceLevels.find((known) => String(known) === levelText);
  if (levelText !== null && level === undefined) return { ok: false, problem: 'level' };
  const seed = readSeed(seedText);
  if (seedText !== null && seed === null) return { ok: false, problem: 'seed' };
  return { ok: true, asked: { topic, ...(level && { level }), ...(seed && { seed }) } };
}

/** A setting as the end of an address, without `#`. */
export function writePracticeLink({ topic, level, seed }: PracticeSetting): string {
  return `topic=${topic}&level=${level}&seed=${seed}`;
}

/** The id under which progress keeps an exercise of practice. */
export function practiceId({ topic, level, seed }: PracticeSetting): string {
  return `practice/${topic}/${level}/${seed}`;
}

/** The setting that an id in progress stands for; null for ids of the course's own exercises. */
export function readPracticeId(id: string): PracticeSetting | null {
  const [room, topicText, levelText, seedText = '', ...rest] = id.split('/');
  const topic = practiceTopics.find((known) => known === topicText);
  const level = practiceLevels.find((known) => String(known) === levelText);
  const seed = readSeed(seedText);
  if (room !== 'practice' || !topic || !level || seed === null || rest.length > 0) return null;
  return { topic, level, seed };
}

function readSeed(text: string | null): number | null {
  if (text === null || !/^[1-9]\d{0,5}$/.test(text)) return null;
  return Number(text);
}
