/** The calls of SCORM's run-time, the same in both versions but for their names. */
export interface ScormApi {
  initialize(): boolean;
  /** Empty where there is no value. */
  get(element: string): string;
  set(element: string, value: string): boolean;
  commit(): boolean;
  terminate(): boolean;
}

type Call = (...values: string[]) => unknown;

const calls = {
  scorm12: {
    object: 'API',
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
  },
  scorm2004: {
    object: 'API_1484_11',
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
  },
} as const;

/** Most windows to look in, as the standards' own examples have it. */
const mostWindows = 500;

/** Finds the platform's object in a window around this one, or around the one that opened it. */
export function findScormApi(version: keyof typeof calls, from: Window = window): ScormApi | null {
  const names = calls[version];
  const object = lookAround(from, names.object) ?? lookAround(openerOf(from), names.object);
  if (object === null) return null;
  const call = (name: string, ...values: string[]): unknown => {
    try {
      return (object[name] as Call).apply(object, values);
    } catch {
      // The platform is gone, or its object is broken: then it has not taken what it was told.
      return 'false';
    }
  };
  const said = (result: unknown) => String(result) === 'true';
  return {
    initialize: () => said(call(names.initialize, '')),
    get: (element) => {
      const value = call(names.get, element);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
    set: (element, value) => said(call(names.set, element, value)),
    commit: () => said(call(names.commit, '')),
    terminate: () => said(call(names.terminate, '')),
  };
}

function lookAround(from: Window | null, name: string): Record<string, unknown> | null {
  let at = from;
  for (let windows = 0; at !== null && windows < mostWindows; windows += 1) {
    try {
      const object = (at as unknown as Record<string, unknown>)[name];
      if (object !== null && typeof object === 'object') return object as Record<string, unknown>;
    } catch {
      // A window of another origin shows nothing, but one further out may.
    }
    if (at.parent === at) return null;
    at = at.parent;
  }
  return null;
}

function openerOf(from: Window): Window | null {
  try {
    return (from.top?.opener ?? from.opener) as Window | null;
  } catch {
    return null;
  }
}
