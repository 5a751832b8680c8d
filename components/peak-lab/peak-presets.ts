import { profileIds, type ProfileId } from '@heapscope/simulation/reading';

/** Two programs to be compared, and the CPython to run them as. */
export interface PeakSetting {
  readonly sources: readonly [string, string];
  readonly profile: ProfileId;
}

/** Native CPythons whose requests the model's were compared with (`src/tools/record/requests.json`). */
export const comparedWith: Partial<Record<ProfileId, string>> = {
  'cpython-3.11-64': '3.11.7',
  'cpython-3.12-64': '3.12.1',
  'cpython-3.13-64': '3.13.0',
};

const points = (slots: string) => `class Point:
${slots}    def __init__(self, x, y):
        self.x = x
        self.y = y

points = [Point(n, n) for n in range(100)]
print(len(points))
`;

/** Ready pairs of programs, by the name of their titles. */
export const peakPresets = {
  generator: [
    `squares = [n * n for n in range(200)]
print(sum(squares))
`,
    `squares = (n * n for n in range(200))
print(sum(squares))
`,
  ],
  'in-place': [
    `numbers = list(range(1000, 1200))
numbers = [n * n for n in numbers]
print(len(numbers))
`,
    `numbers = list(range(1000, 1200))
for i in range(len(numbers)):
    numbers[i] = numbers[i] ** 2
print(len(numbers))
`,
  ],
  join: [
    `text = ''
for n in range(100):
    text = text + 'ab'
print(len(text))
`,
    `parts = []
for n in range(100):
    parts.append('ab')
text = ''.join(parts)
print(len(text))
`,
  ],
  slots: [points(''), points("    __slots__ = ('x', 'y')\n\n")],
  records: [
    `points = [{'x': n, 'y': n} for n in range(100)]
print(len(points))
`,
    `points = [(n, n) for n in range(100)]
print(len(points))
`,
  ],
  array: [
    `numbers = []
for n in range(1000, 1200):
    numbers.append(n)
print(sum(numbers))
`,
    `from array import array

numbers = array('q')
for n in range(1000, 1200):
    numbers.append(n)
print(sum(numbers))
`,
  ],
  last: [
    `lines = []
for n in range(200):
    lines.append(f'line {n}')
print(lines[-3:])
`,
    `from collections import deque

lines = deque(maxlen=3)
for n in range(200):
    lines.append(f'line {n}')
print(list(lines))
`,
  ],
} as const satisfies Record<string, PeakSetting['sources']>;

/** The name of a ready pair. */
export type PeakPreset = keyof typeof peakPresets;

/** A setting as a link has it. */
export function writePeak({ profile, sources }: PeakSetting): unknown {
  return [profile, ...sources];
}

/** Reads what a link has; null for what is no setting. */
export function readPeak(value: unknown): PeakSetting | null {
  if (!Array.isArray(value) || value.length !== 3) return null;
  const [python, first, second] = value as unknown[];
  const profile = profileIds.find((known) => known === python);
  if (!profile || typeof first !== 'string' || typeof second !== 'string') return null;
  return { profile, sources: [first, second] };
}
