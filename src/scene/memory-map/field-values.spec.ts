import { type ProfileId, replay, run } from '@heapscope/simulation/complete';
import { describe, expect, it } from 'vitest';
import { numbersFrom } from '../numbers.ts';
import { FieldReader, type FieldValue } from './field-values.ts';
import { fieldsOf } from './object-fields.ts';

const source = `class Point:
    def __init__(self):
        self.x = 1
items = [1.5, int('-5000000000')]
items.append('he' + str(11000))
pair = (items, int('1234567'), bytes(5))
table = {'a': items}
point = Point()
`;

/** The told fields of each object, by the first words of its type. */
function told(profile: ProfileId): Record<string, string[]> {
  const trace = run(source, { profile });
  const snapshot = replay(trace, trace.length);
  const minor = Number(/3\.(\d+)/.exec(profile)?.[1]);
  const build = { minor, word: 8 } as const;
  const reader = new FieldReader(snapshot, numbersFrom([]), build);
  const all: Record<string, string[]> = {};
  for (const { address, bytes, purpose } of snapshot.blocks.values()) {
    const object = reader.block(address)?.object;
    if (!object || object.immortal) continue;
    const header = purpose === 'object' ? object.address - address : 0;
    const shape = { purpose, bytes, header, blockBytes: Math.ceil(bytes / 16) * 16 };
    const { fields } = fieldsOf(build, { ...object, ...shape });
    const values = fields.map(
      (field) => `${field.name}=${short(reader.value(address, field, fields))}`,
    );
    all[`${object.type}${purpose === 'object' ? '' : `.${purpose}`}`] = values;
  }
  return all;
}

function short(value: FieldValue): string {
  if (value.kind === 'pointer') return `->${value.title ?? 'table'}`;
  if (value.kind === 'type') return value.type;
  return 'text' in value ? value.text : value.kind;
}

describe.each(['cpython-3.11-64', 'cpython-3.13-64', 'cpython-3.14-64'] as const)(
  'values of fields in %s',
  (profile) => {
    const all = told(profile);
    const has = (type: string, ...values: string[]) => {
      expect(all[type]).toEqual(expect.arrayContaining(values));
    };

    it('are those of the run', () => {
      has('list', 'ob_refcnt=3', 'ob_type=list', 'ob_size=3', 'ob_item=->table');
      has('list.items', 'ob_item=->float', "ob_item=->'he11000'");
      has('tuple', 'ob_size=3', 'ob_item=->list', 'ob_item=->1234567');
      has('str', 'length=7', "data='he11000'");
      has('bytes', 'ob_size=5');
      has('dict', 'ma_keys=->table', 'ma_values=null');
      has('float', 'ob_fval=untold');
    });

    it('tell nothing of what is the collector’s or CPython’s own', () => {
      for (const type of ['list', 'tuple', 'dict']) has(type, '_gc_next=untold', '_gc_prev=untold');
      const flags = profile === 'cpython-3.14-64' ? ['ob_overflow=untold', 'ob_flags=untold'] : [];
      for (const type of ['int', 'float', 'str', 'list']) has(type, ...flags);
    });

    it('have ints as CPython’s digits', () => {
      const tag = profile === 'cpython-3.11-64' ? 'ob_size=1' : 'lv_tag=8';
      has('int', tag, 'ob_digit=1234567');
    });
  },
);

it('a list has room that is not used yet', () => {
  expect(told('cpython-3.13-64')['list.items']?.at(-1)).toBe('ob_item=unused');
});

it('an instance has its values behind it from 3.13 on', () => {
  const point = told('cpython-3.14-64').Point ?? [];
  expect(point.slice(0, 2)).toEqual(['weaklist=untold', 'dict=null']);
  expect(point).toEqual(
    expect.arrayContaining(['ob_overflow=untold', 'ob_type=Point', 'embedded=untold']),
  );
  const values = point.filter((field) => field.startsWith('values'));
  expect(values.length).toBeGreaterThan(0);
});
