/** A program to measure, `times` as long as its shortest. */
export interface BenchProgram {
  readonly name: string;
  readonly source: (times: number) => string;
}

/** A heap that only grows, and one of many short calls beside a few growing lists. */
export const programs: readonly BenchProgram[] = [
  {
    name: 'chain',
    source: (times) => `class Link:
    def __init__(self, value, before):
        self.value = value
        self.before = before
last = None
for number in range(${String(200 * times)}):
    last = Link(number, last)
total = 0
link = last
while link:
    total += link.value
    link = link.before
print(total)
`,
  },
  {
    name: 'calls',
    source: (times) => `def ways(steps):
    if steps < 2:
        return 1
    return ways(steps - 1) + ways(steps - 2)
rows = [[] for _ in range(20)]
for number in range(${String(3000 * times)}):
    rows[number % 20].append(number)
for _ in range(${String(times)}):
    print(ways(11), len(rows))
`,
  },
];
