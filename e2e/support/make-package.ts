import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeAssignment } from '#instructor/assignment-link.ts';
import type { Assignment } from '#instructor/assignment.ts';
import type { PackageFormat } from '#lms/package-config.ts';
import type { Locale } from '#text/locale.ts';

/** The assignment that the packages of these tests have. */
export const packedAssignment: Assignment = {
  version: 1,
  id: 'k3v9x0qm2p',
  title: 'Week 3 <references> · 引用',
  exercises: [
    { id: 'local-count', revision: 1 },
    { id: 'when-is-it-freed', revision: 1 },
  ],
};

/** Makes a package of the built site by the command; without an assignment one of the whole course. */
export function packByCommand(
  format: PackageFormat,
  locale: Locale,
  assignment: Assignment | null = packedAssignment,
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'heapscope-package-'));
  const [file, out] = [join(folder, 'link.txt'), join(folder, 'package.zip')];
  if (assignment !== null) {
    writeFileSync(file, `https://example.org/assignment/#${encodeAssignment(assignment)}\n`);
  }
  const made = spawnSync(
    process.execPath,
    [
      ...['src/tools/package/main.ts', '--format', format, '--language', locale, '--out', out],
      ...(assignment === null ? ['--course'] : ['--assignment', file]),
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const zip = readFileSync(out);
  rmSync(folder, { recursive: true });
  return zip;
}
