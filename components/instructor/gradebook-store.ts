import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Assignment } from '#instructor/assignment.ts';
import type { GradedFile } from '#instructor/gradebook.ts';

/** A file of the gradebook as the browser keeps it. */
export interface KeptFile {
  readonly graded: GradedFile;
  /** What was handed in, so that it can be checked again. */
  readonly text: string;
}

/** What there is beside the files. */
export interface KeptNotes {
  readonly linked: Assignment | null;
  readonly comments: readonly (readonly [string, string])[];
}

interface GradebookSchema extends DBSchema {
  files: { key: string; value: KeptFile };
  notes: { key: 'notes'; value: KeptNotes };
}

const name = 'heapscope-gradebook';

/** The gradebook that this browser keeps. Each method says whether it could; none throws. */
export class GradebookStore {
  #database: Promise<IDBPDatabase<GradebookSchema>> | null = null;

  /** Everything that is kept; null where the browser keeps nothing. */
  async read(): Promise<{ files: KeptFile[]; notes: KeptNotes | null } | null> {
    try {
      const database = await this.#open();
      const [files, notes] = await Promise.all([
        database.getAll('files'),
        database.get('notes', 'notes'),
      ]);
      return { files, notes: notes ?? null };
    } catch {
      return null;
    }
  }

  keep(files: readonly KeptFile[]): Promise<boolean> {
    return this.#write(async (database) => {
      const change = database.transaction('files', 'readwrite');
      await Promise.all(files.map((file) => change.store.put(file, file.graded.key)));
      await change.done;
    });
  }

  forget(key: string): Promise<boolean> {
    return this.#write((database) => database.delete('files', key));
  }

  note(notes: KeptNotes): Promise<boolean> {
    return this.#write(async (database) => {
      await database.put('notes', notes, 'notes');
    });
  }

  empty(): Promise<boolean> {
    return this.#write(async (database) => {
      await Promise.all([database.clear('files'), database.clear('notes')]);
    });
  }

  async #write(change: (database: IDBPDatabase<GradebookSchema>) => Promise<void>) {
    try {
      await change(await this.#open());
      return true;
    } catch {
      return false;
    }
  }

  #open(): Promise<IDBPDatabase<GradebookSchema>> {
    return (this.#database ??= openDB<GradebookSchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('files');
        database.createObjectStore('notes');
      },
    }));
  }
}
