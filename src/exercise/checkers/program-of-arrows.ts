/** What arrows lead from, and to. */
export interface Arrows {
  readonly names: readonly string[];
  readonly objects: readonly string[];
}

/**
 * The program that ties the arrows, unties the names by which it made the objects, and then collects. It prints who frees
 * which object, a line each, until the collection is over.
 */
export function programOfArrows({ names, objects }: Arrows, arrows: readonly string[]): string {
  const tied = arrows.map((arrow) => arrow.split('>') as [string, string]);
  const fromNames = tied.filter(([from]) => names.includes(from));
  const fromObjects = tied.filter(([from]) => objects.includes(from));
  return `import gc

class Box:
    def __init__(self, label):
        self.label = label

    def __del__(self):
        if who:
            print(who, 'frees', self.label)

who = 'counting'
${objects.map((object) => `${object} = Box('${object}')\n`).join('')}${fromObjects
    .map(([from, to]) => `${from}.${to.toLowerCase()} = ${to}\n`)
    .join(
      '',
    )}${fromNames.map(([name, to]) => `${name} = ${to}\n`).join('')}del ${objects.join(', ')}
who = 'the collector'
gc.collect()
who = ''
`;
}

/** Who freed what, as the program printed it. */
export function freedBy(stdout: string): {
  readonly counting: readonly string[];
  readonly collector: readonly string[];
} {
  const lines = stdout.split('\n').map((line) => line.split(' frees '));
  const by = (wanted: string) =>
    lines.flatMap(([who, label]) => (who === wanted && label !== undefined ? [label] : []));
  return { counting: by('counting'), collector: by('the collector') };
}
