import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { xmlText } from './xml.ts';

/** What the manifest of a package says. */
export interface ManifestFacts {
  /** The same for every package of the same assignment, or of the course. */
  readonly id: string;
  readonly title: string;
  /** As in `xml:lang`. */
  readonly language: string;
  /** The score from 0 to 1 from which the learner has passed; cmi5 has it in its structure. */
  readonly mastery: number;
  /** The page that the learning platform opens, as a path from the root. */
  readonly launch: string;
  /** Every file of the package but the manifest, as a path from the root. */
  readonly files: readonly string[];
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model 2.3). It has no mastery score: with one,
 * learning platforms call what is not finished failed. The launch page says what is passed.
 */
export function scorm12Manifest(facts: ManifestFacts): string {
  const { id, title } = facts;
  return `${head}
<manifest identifier="heapscope-${xmlText(id)}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${xmlText(title)}</title>
      <item identifier="item" identifierref="sco" isvisible="true">
        <title>${xmlText(title)}</title>
      </item>
    </organization>
  </organizations>
${resources(facts, 'scormtype')}
</manifest>
`;
}

/** `imsmanifest.xml` of SCORM 2004 4th edition (Content Aggregation Model 3.4); see SCORM 1.2. */
export function scorm2004Manifest(facts: ManifestFacts): string {
  const { id, title } = facts;
  return `${head}
<manifest identifier="heapscope-${xmlText(id)}" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${xmlText(title)}</title>
      <item identifier="item" identifierref="sco">
        <title>${xmlText(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
${resources(facts, 'scormType')}
</manifest>
`;
}

/** `cmi5.xml`, the course structure of cmi5 (13.1). Its ids are the same whenever it is made. */
export function cmi5Structure({ id, title, language, mastery, launch }: ManifestFacts): string {
  const text = (name: string) =>
    `<${name}><langstring lang="${xmlText(language)}">${xmlText(title)}</langstring></${name}>`;
  return `${head}
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${uuidOf(`course ${id}`)}">
    ${text('title')}
    ${text('description')}
  </course>
  <au id="${uuidOf(`unit ${id}`)}" moveOn="CompletedAndPassed" masteryScore="${mastery}" launchMethod="AnyWindow">
    ${text('title')}
    ${text('description')}
    <url>${xmlText(launch)}</url>
  </au>
</courseStructure>
`;
}

function resources({ launch, files }: ManifestFacts, type: string): string {
  const listed = files.map((file) => `      <file href="${xmlText(pathAsUrl(file))}"/>`);
  return `  <resources>
    <resource identifier="sco" type="webcontent" adlcp:${type}="sco" href="${xmlText(launch)}">
${listed.join('\n')}
    </resource>
  </resources>`;
}

function pathAsUrl(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A URN that is the same for the same text (the layout of RFC 9562, version 8). */
function uuidOf(text: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`heapscope ${text}`)));
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
