import { siteBase } from '#components/site/site-base.ts';
import type { PythonNames } from '#components/code-editor/python-completion.ts';

const root = () => `${siteBase()}play/`;

async function fetchJson(name: string): Promise<unknown> {
  try {
    const response = await fetch(`${root()}${name}`);
    return response.ok ? ((await response.json()) as unknown) : null;
  } catch {
    return null;
  }
}

let names: Promise<PythonNames | null> | null = null;

/** The names that the editor completes; null when they could not be fetched. */
export async function fetchNames(): Promise<PythonNames | null> {
  names ??= fetchJson('names.json') as Promise<PythonNames | null>;
  const found = await names;
  if (found === null) names = null;
  return found;
}

/** Every program of the course by its name; null when they could not be fetched. */
export async function fetchExamples(): Promise<Readonly<Record<string, string>> | null> {
  return (await fetchJson('examples.json')) as Readonly<Record<string, string>> | null;
}

/** An example program by its name; null when there is none, or it could not be fetched. */
export async function fetchExample(id: string): Promise<string | null> {
  const all = await fetchExamples();
  return all && Object.hasOwn(all, id) ? (all[id] ?? null) : null;
}
