import type { PackageFormat } from '#lms/package-config.ts';
import { startScorm } from './scorm-session.ts';
import type { PlatformSession } from './session.ts';

/** Begins the session with the platform that plays the package; null where there is none. */
export async function startSession(format: PackageFormat): Promise<PlatformSession | null> {
  if (format !== 'cmi5') return startScorm(format);
  const { startCmi5 } = await import('./cmi5-session.ts');
  return startCmi5(location.href);
}
