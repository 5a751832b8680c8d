import { expect, test } from 'vitest';
import { encodeProgram } from '#components/playground/program-link.ts';
import { figureIds } from '#text/figures.ts';
import { embedAddress, isShownAtOnce, readEmbedAddress, usual } from './embed-address.ts';

const source = 'a = []\n';
const fragment = encodeProgram({ source, profile: 'cpython-3.12-64' }) ?? '';

test('an address that names nothing shows what the course shows by the figure', () => {
  for (const figure of figureIds) {
    const address = readEmbedAddress(figure, '', '');
    expect(address).toMatchObject({
      program: { kind: 'named', name: usual[figure].program, beside: null },
      profile: usual[figure].profile,
      step: null,
      locale: 'en',
      bad: [],
    });
    expect(isShownAtOnce(address.program, address.profile)).toBe(true);
  }
});

test('program, CPython, step, object and language come by the query', () => {
  const search =
    '?program=start/two-names&beside=a/b&python=cpython-3.11-64&step=4&object=x[0]&theme=dark&lang=zh-cn';
  const address = readEmbedAddress('peak', search, '');
  expect(address).toEqual({
    program: { kind: 'named', name: 'start/two-names', beside: 'a/b' },
    profile: 'cpython-3.11-64',
    step: 4,
    object: 'x[0]',
    locale: 'zh-cn',
    bad: [],
  });
  expect(isShownAtOnce(address.program, address.profile)).toBe(false);
});

test('a program in the fragment brings its CPython, and is not shown at once', () => {
  const address = readEmbedAddress('heap', '?program=a/b&python=cpython-3.14-64', `#${fragment}`);
  expect(address.program).toEqual({ kind: 'given', source });
  expect(address.profile).toBe('cpython-3.12-64');
  expect(isShownAtOnce(address.program, 'cpython-3.14-64')).toBe(false);
});

test('what is wrong is told, and what is right still holds', () => {
  const address = readEmbedAddress('heap', '?theme=blue&lang=fr&step=-1&python=2.7', '#p1.broken');
  expect(address.program).toEqual({ kind: 'none', problem: 'damaged' });
  expect(address.bad).toEqual([
    { option: 'lang', value: 'fr' },
    { option: 'theme', value: 'blue' },
    { option: 'python', value: '2.7' },
    { option: 'step', value: '-1' },
  ]);
  expect(address).toMatchObject({ locale: 'en', step: null, profile: 'cpython-3.14-64' });
});

test('an address that is written is read as it was meant', () => {
  const options = {
    profile: 'cpython-3.14.2-64',
    step: 7,
    object: 'pages[0]',
    locale: 'zh-cn',
  } as const;
  const named = {
    kind: 'named',
    name: 'garbage-collector/ring',
    beside: 'start/two-names',
  } as const;
  for (const figure of figureIds) {
    const written = embedAddress({
      ...options,
      figure,
      theme: 'dark',
      program: named,
      fragment: null,
    });
    expect(written.startsWith(`${figure}/?program=garbage-collector/ring&`)).toBe(true);
    const { search, hash } = new URL(written, 'http://site/embed/');
    const beside = figure === 'peak' ? named.beside : null;
    const object = figure === 'paths' ? options.object : 'page';
    expect(readEmbedAddress(figure, search, hash)).toEqual({
      ...options,
      object,
      program: { ...named, beside },
      bad: [],
    });
  }
  const given = embedAddress({
    ...options,
    profile: 'cpython-3.12-64',
    figure: 'heap',
    theme: 'auto',
    program: { kind: 'given', source },
    fragment,
  });
  expect(given).toBe(`heap/?step=7&lang=zh-cn#${fragment}`);
});
