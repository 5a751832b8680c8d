import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import {
  cmi5Structure,
  type ManifestFacts,
  scorm12Manifest,
  scorm2004Manifest,
} from './manifest.ts';

const facts: ManifestFacts = {
  id: 'k3v9x0qm2p',
  title: 'Week 1: <counting> & "names" · 引用计数\u0007',
  language: 'zh-CN',
  mastery: 0.8,
  launch: 'lms/index.html',
  files: [
    'lms/index.html',
    '_astro/a b&c.css',
    '_astro/@x~1.js',
    '.hidden/x',
    'zh-cn/exercises/one/index.html',
  ],
};

/** The schemas of a folder, which name each other. */
function schemas(folder: string) {
  const place = join(import.meta.dirname, 'schemas', folder);
  return readdirSync(place).map((fileName) => ({
    fileName,
    // The schema of `xml:` is at hand; nothing is fetched.
    contents: readFileSync(join(place, fileName), 'utf8').replaceAll(
      'http://www.w3.org/2001/xml.xsd',
      'xml.xsd',
    ),
  }));
}

/** A schema that takes these namespaces together. */
function together(imports: Readonly<Record<string, string>>): string {
  const lines = Object.entries(imports).map(
    ([file, namespace]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`;
}

const standards = {
  scorm12: {
    write: scorm12Manifest,
    schema: together({
      'imscp.xsd': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'adlcp.xsd': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    }),
  },
  scorm2004: {
    write: scorm2004Manifest,
    schema: together({
      'imscp_v1p1.xsd': 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'adlcp_v1p3.xsd': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'imsss_v1p0.xsd': 'http://www.imsglobal.org/xsd/imsss',
    }),
  },
  cmi5: {
    write: cmi5Structure,
    schema: together({
      'CourseStructure.xsd': 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
    }),
  },
} as const;

async function problems(standard: keyof typeof standards, xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: { fileName: 'together.xsd', contents: standards[standard].schema },
    preload: schemas(standard),
  });
  return errors.map(({ message }) => message);
}

for (const [standard, { write }] of Object.entries(standards) as [
  keyof typeof standards,
  (typeof standards)['cmi5'],
][]) {
  describe(standard, () => {
    it('the manifest is valid by the schema of the standard', async () => {
      expect(await problems(standard, write(facts))).toEqual([]);
      expect(await problems(standard, write({ ...facts, mastery: 1, id: 'course' }))).toEqual([]);
    });

    it('is the same whenever it is made, and another for another assignment', () => {
      expect(write(facts)).toBe(write(facts));
      expect(write({ ...facts, id: 'other' })).not.toBe(write(facts));
    });

    it('the schema is not blind', async () => {
      const xml = write(facts);
      const broken = [
        xml.replace(/<title>[^]*?<\/title>/, '<title><b>x</b></title>'),
        xml.replaceAll(/ (identifier|id)="[^"]*"/g, ''),
        xml.replaceAll(/<(resources|au)\b/g, '<unknown/><$1'),
      ];
      for (const each of broken) expect(await problems(standard, each)).not.toEqual([]);
    });
  });
}

it('an item of SCORM 1.2 names a resource that is there', async () => {
  const lost = scorm12Manifest(facts).replace('identifierref="sco"', 'identifierref="other"');
  expect(await problems('scorm12', lost)).not.toEqual([]);
});

it('names every file as an address, and the page that is launched', () => {
  for (const xml of [scorm12Manifest(facts), scorm2004Manifest(facts)]) {
    expect(xml).toContain('<file href="_astro/a%20b%26c.css"/>');
    expect(xml).toMatch(/adlcp:scorm[tT]ype="sco" href="lms\/index\.html"/);
  }
  expect(cmi5Structure(facts)).toContain('masteryScore="0.8"');
  expect(cmi5Structure(facts)).toContain('<url>lms/index.html</url>');
});
