import { type Recording, recordingPath, recordingSchema } from './recording.ts';

const texts = import.meta.glob<unknown>('/content/recordings/**/*.json', {
  import: 'default',
  eager: true,
});

/**
 * The recording of the program `content/programs/<name>.py`. For `.astro` wrappers, when the site is
 * built; throws where there is none.
 */
export function loadRecording(name: string): Recording {
  const path = recordingPath(name);
  const recorded = texts[`/${path}`];
  if (recorded === undefined) throw new Error(`${path} does not exist`);
  return recordingSchema.parse(recorded);
}
