import { readFileSync } from 'node:fs';

/** The paragraphs of the project's licence, as its file has them. */
export function ownLicence(): string[] {
  const paragraphs = readFileSync('LICENSE', 'utf8')
    .trim()
    .split(/\n{2,}/);
  return paragraphs.map((paragraph) => paragraph.replaceAll('\n', ' '));
}
