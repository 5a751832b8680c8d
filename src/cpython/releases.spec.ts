import { expect, test } from 'vitest';
import { profiles } from '@heapscope/simulation';
import { cpythonReleases } from './releases.ts';
import { cpythonProfile, cpythonVersion, pyodideVersion } from './version.ts';

test('each release is modelled by a profile of its very version', () => {
  for (const { version, profile, python } of cpythonReleases) {
    expect(profiles[profile].version).toBe(version);
    expect(version.startsWith(`${python}.`)).toBe(true);
  }
});

test('the one that the pages run by themselves is among them', () => {
  expect(cpythonReleases).toContainEqual({
    python: '3.14',
    version: cpythonVersion,
    pyodide: pyodideVersion,
    package: 'pyodide',
    profile: cpythonProfile,
  });
});
