import { download } from '#components/storage/download.ts';
import { packAddress } from '#cpython/tools-pack/manifest.ts';
import { pyodideVersion } from '#cpython/version.ts';
import type { Assignment } from '#instructor/assignment.ts';
import type { CourseExercise, PackageOrder } from '#lms/make-package.ts';
import type { PackageFormat } from '#lms/package-config.ts';
import { siteFilesPath, siteFilesSchema } from '#lms/site-files.ts';
import type { Locale } from '#text/locale.ts';

/** What the form for packages is doing. */
export type MakingState =
  | { readonly kind: 'idle' | 'failed' | 'unknown-exercises' }
  | { readonly kind: 'making'; readonly done: number; readonly of: number }
  | { readonly kind: 'made'; readonly file: string };

/** Makes a package in the page, from the site's own files. */
export class PackageMaker {
  format = $state<PackageFormat>('scorm12');
  whole = $state(false);
  cpython = $state(false);
  /** In percent, as typed. */
  mastery = $state(80);
  making = $state.raw<MakingState>({ kind: 'idle' });
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  readonly isMastery = $derived(this.mastery >= 0 && this.mastery <= 100);

  /** Packs the assignment, or the whole course with `null`, and offers the file. */
  async make(assignment: Assignment | null, title: string): Promise<void> {
    if (this.making.kind === 'making') return;
    this.making = { kind: 'making', done: 0, of: 0 };
    const { makePackage, UnknownExercises } = await import('#lms/make-package.ts');
    const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
    const root = new URL(base, location.href).href;
    const order: PackageOrder = {
      ...{ format: this.format, locale: this.#locale, title, assignment },
      ...{ mastery: this.mastery / 100, site: root, cpython: this.cpython },
    };
    try {
      const [list, exercises] = await Promise.all([
        fetched(root, siteFilesPath).then((file) => file.json()),
        fetched(root, 'lms/exercises.json').then((file) => file.json()),
      ]);
      const zip = await makePackage(
        order,
        {
          list: siteFilesSchema.parse(list),
          exercises: exercises as CourseExercise[],
          cpython: [`cpython/${pyodideVersion}/`, packAddress],
          read: async (file) =>
            new Uint8Array(await (await fetched(root, address(file))).arrayBuffer()),
        },
        (done, of) => {
          this.making = { kind: 'making', done, of };
        },
      );
      const file = `heapscope-${assignment?.id ?? 'course'}-${this.format}.zip`;
      download(file, new Blob([zip as Uint8Array<ArrayBuffer>]), 'application/zip');
      this.making = { kind: 'made', file };
    } catch (error) {
      this.making = { kind: error instanceof UnknownExercises ? 'unknown-exercises' : 'failed' };
    }
  }
}

/** A page is asked for by its folder, as readers do: hosts may send its file's name elsewhere. */
function address(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

async function fetched(root: string, file: string): Promise<Response> {
  const response = await fetch(new URL(file === '' ? './' : file, root));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}
