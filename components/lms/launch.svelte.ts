import { type PackageConfig, packageConfigSchema } from '#lms/package-config.ts';
import { decodeResume, encodeResume } from '#lms/resume.ts';
import type { Report } from '#lms/scorm-values.ts';
import { type Standing, standingOf } from '#lms/standing.ts';
import { createLaunchStore, type LaunchStore } from './launch-store.ts';
import type { PlatformSession } from './session.ts';
import { startSession } from './start-session.ts';

/** How things stand between the launch page and the platform. */
export type LaunchState =
  | 'starting'
  /** The platform has all. */
  | 'taken'
  | 'not-taken'
  /** The platform shows the package and keeps nothing. */
  | 'only-shown'
  | 'no-platform'
  /** The session is ending, and the platform has not confirmed it yet. */
  | 'leaving'
  | 'left'
  | 'left-untaken';

/** Most characters of the resume text where nobody keeps it. */
const anyRoom = 64_000;

/** What the launch page of a package does: it stands between the course's pages and the platform. */
export class Launch {
  readonly config: PackageConfig;
  state = $state<LaunchState>('starting');
  standing = $state.raw<Standing | null>(null);
  /** The page that the frame opens, as an address from the launch page; null: not yet. */
  opens = $state<string | null>(null);
  #session: PlatformSession | null = null;
  #store: LaunchStore | null = null;
  #place = '';
  readonly #began = Date.now();

  constructor(config: PackageConfig) {
    this.config = config;
  }

  /** Asks the platform what it kept, and opens the page that the learner was on. */
  async start(): Promise<void> {
    const { config } = this;
    this.#session = await startSession(config.format);
    const { resume, place } = this.#session?.kept ?? { resume: '', place: '' };
    const store = createLaunchStore(decodeResume(resume, config));
    this.#store = store;
    this.#place = config.pages.includes(place) && resume !== '' ? place : config.open;
    window.heapscopeLaunch = { progress: store, pages: config.pages, site: config.site };
    store.onChange(() => void this.report());
    this.#look();
    const { fragment } = config;
    this.opens = `../${this.#place}index.html${fragment === '' ? '' : `#${fragment}`}`;
    if (this.#session?.counts) await this.report();
    else {
      this.state = this.#session === null ? 'no-platform' : 'only-shown';
      store.taken(false);
    }
  }

  /** Takes note of the page that the learner has come to; others than those of the package do not count. */
  arrived(address: string): void {
    const root = new URL('../', location.href).href;
    if (!address.startsWith(root)) return;
    const page = address
      .slice(root.length)
      .replace(/[?#].*$/s, '')
      .replace(/index\.html$/, '');
    if (this.config.pages.includes(page)) this.#place = page;
  }

  async report(): Promise<void> {
    this.#look();
    const report = this.#report();
    if (!report || !this.#session?.counts || this.#isLeft()) return;
    const before = this.#store?.kept().events;
    const taken = await this.#session.report(report);
    if (this.#isLeft()) return;
    this.state = taken ? 'taken' : 'not-taken';
    // What was answered meanwhile has a report of its own.
    if (!taken || before === this.#store?.kept().events) this.#store?.taken(taken);
  }

  /** Ends the session; to be called again without harm. `hurried`: the page is going. */
  async leave(hurried: boolean): Promise<void> {
    const report = this.#report();
    if (!report || !this.#session || this.#isLeft()) return;
    this.state = 'leaving';
    const ended = await this.#session.leave(report, hurried);
    this.state = !ended && this.#session.counts ? 'left-untaken' : 'left';
    if (ended && !hurried && this.#session.goesTo !== null) location.assign(this.#session.goesTo);
  }

  #isLeft(): boolean {
    return ['leaving', 'left', 'left-untaken'].includes(this.state);
  }

  #look(): void {
    const { exercises } = this.config;
    const mastery = this.#session?.mastery ?? this.config.mastery;
    this.standing = standingOf(this.#store?.kept().events ?? [], { exercises, mastery });
  }

  #report(): Report | null {
    if (!this.#store || !this.standing) return null;
    return {
      standing: this.standing,
      seconds: Math.floor((Date.now() - this.#began) / 1000),
      place: this.#place,
      resume: encodeResume(this.#store.kept(), this.config, this.#session?.room ?? anyRoom),
    };
  }
}

/** What the page was told to launch; null where it stands in no package. */
export function readPackage(): PackageConfig | null {
  try {
    const told: unknown = JSON.parse(document.querySelector('#package')?.textContent ?? 'null');
    const parsed = packageConfigSchema.safeParse(told);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
