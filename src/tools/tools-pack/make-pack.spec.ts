import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { readPack } from '#cpython/tools-pack/read-pack.node.ts';
import { makePack } from './make-pack.ts';

const all = mkdtempSync(join(tmpdir(), 'tools-pack-'));
let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(all, 'case-'));
  out = join(folder, 'pack');
});
afterAll(() => rmSync(all, { recursive: true }));

const metadata =
  'Metadata-Version: 2.1\nName: lamp\nVersion: 1.2\nLicense: MIT\n\nLicense: of the text\n';
const lamp = {
  'lamp/__init__.py': 'bright = True\n',
  'lamp/shade.txt': 'green',
  'lamp/__pycache__/__init__.cpython-311.pyc': 'not this',
  'lamp-1.2.dist-info/METADATA': metadata,
  'lamp-1.2.dist-info/WHEEL': 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\n',
  'lamp-1.2.dist-info/licenses/LICENSE': 'You may.',
};

function wheel(files: Record<string, string>, name = 'lamp-1.2-py3-none-any.whl'): string {
  const path = join(folder, name);
  const zipped = Object.entries(files).map(([each, text]) => [each, strToU8(text)] as const);
  writeFileSync(path, zipSync(Object.fromEntries(zipped)));
  return path;
}

function install(files: Record<string, string>, under = 'site'): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, under, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, under);
}

test('a wheel becomes a pack with its licence, which is read as it was made', () => {
  const manifest = makePack([wheel(lamp)], out);
  expect(manifest.packages).toMatchObject([
    {
      name: 'lamp',
      version: '1.2',
      licence: 'MIT',
      licenceFiles: ['licences/lamp/LICENSE'],
      from: 'lamp-1.2-py3-none-any.whl',
    },
  ]);
  const pack = readPack(out);
  expect(pack?.manifest).toEqual(manifest);
  expect(readFileSync(join(out, 'licences/lamp/LICENSE'), 'utf8')).toBe('You may.');
  const names = Object.keys(unzipSync(new Uint8Array(pack?.zip ?? [])));
  expect(names).toContain('lamp/__init__.py');
  expect(names).toContain('lamp/shade.txt');
  expect(names.filter((name) => name.includes('pycache'))).toEqual([]);
});

test('the same packages make the same zip, from a wheel and from where they are installed', () => {
  const first = makePack([wheel(lamp)], out);
  vi.useFakeTimers({ now: new Date(2030, 0, 1), toFake: ['Date'] });
  const second = makePack([install(lamp)], out);
  vi.useRealTimers();
  expect(second.zip.sha256).toBe(first.zip.sha256);
  expect(second.packages[0]?.sha256).toBe(first.packages[0]?.sha256);
});

test('of a folder with many, the metadata folder picks one; RECORD or top_level.txt has its files', () => {
  const site = install({
    'lamp.py': '1',
    'lamp-1.2.egg-info/PKG-INFO': metadata,
    'lamp-1.2.egg-info/top_level.txt': 'lamp\n',
    'lamp-1.2.egg-info/COPYING': 'You may.',
    'other.py': '2',
    'bulb/a.py': '3',
    'shade.py': '4',
    'bulb-2.dist-info/METADATA': 'Name: bulb\nVersion: 2\n',
    'bulb-2.dist-info/LICENSE.txt': 'You may.',
    'bulb-2.dist-info/RECORD': 'bulb/a.py,sha256=x,1\nshade.py,,\n../../bin/bulb,,\n',
  });
  const manifest = makePack([join(site, 'lamp-1.2.egg-info')], out);
  expect(manifest.packages.map(({ name }) => name)).toEqual(['lamp']);
  makePack([site], out);
  const names = Object.keys(unzipSync(new Uint8Array(readPack(out)?.zip ?? [])));
  expect(names.filter((name) => !name.includes('-info'))).toEqual([
    'bulb/a.py',
    'shade.py',
    'lamp.py',
  ]);
});

test('what has compiled parts is refused, and the pack that was there stays', () => {
  makePack([wheel(lamp)], out);
  const before = readFileSync(join(out, 'manifest.json'), 'utf8');
  const fast = wheel({ ...lamp, 'lamp/_fast.cpython-311-x86_64-linux-gnu.so': '' }, 'fast.whl');
  expect(() => makePack([fast], out)).toThrow(
    /lamp 1\.2 .* is not pure Python: it has lamp\/_fast/,
  );
  const platform = { ...lamp, 'lamp-1.2.dist-info/WHEEL': 'Root-Is-Purelib: false\n' };
  expect(() => makePack([wheel(platform, 'platform.whl')], out)).toThrow(/is not pure Python/);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
});

test('what comes without its licence is refused until it is named', () => {
  const bare = Object.fromEntries(
    Object.entries(lamp).filter(([name]) => !name.includes('LICENSE')),
  );
  expect(() => makePack([wheel(bare)], out)).toThrow(/--licence lamp=<file>/);
  const text = join(folder, 'text');
  writeFileSync(text, 'You may.');
  const { packages } = makePack([wheel(bare)], out, new Map([['lamp', text]]));
  expect(packages[0]?.licenceFiles).toEqual(['licences/lamp/LICENCE']);
});

test('says what is wrong with what it is given', () => {
  expect(() => makePack([join(folder, 'none')], out)).toThrow(/There is no/);
  expect(() => makePack([install({ 'a.py': '' })], out)).toThrow(/no installed package/);
  expect(() => makePack([wheel({ 'a.py': '' })], out)).toThrow(/is no wheel/);
  expect(() => makePack([wheel({ ...lamp, '../evil.py': '' })], out)).toThrow(/outside of it/);
  const text = join(folder, 'text.txt');
  writeFileSync(text, '');
  expect(() => makePack([text], out)).toThrow(/neither a wheel/);
  expect(() => makePack([wheel(lamp), install(lamp)], out)).toThrow(/in two of the packages/);
  expect(readdirSync(folder)).not.toContain('pack');
});

test('a pack whose zip is not the one of its manifest is not served', () => {
  makePack([wheel(lamp)], out);
  writeFileSync(join(out, 'tools.zip'), 'something else');
  expect(() => readPack(out)).toThrow(/make the pack anew/);
  expect(readPack(folder)).toBeNull();
});
