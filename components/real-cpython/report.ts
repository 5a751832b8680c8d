import type { CPythonResult } from '#cpython/contract.ts';
import { cpythonProfile, pyodideVersion } from '#cpython/version.ts';
import type { Compared } from './compare-observations.ts';
import type { Comparison } from './real-check.svelte.ts';

/**
 * Everything that is needed to see a difference again, for the project's issues: in English, which
 * those who read it share.
 */
export function report(comparison: Comparison): string {
  const { source, simulated, real, all, agreeing, looks, sameEnd } = comparison;
  const differing = looks.filter(({ agrees }) => !agrees);
  return [
    '# The model and real CPython differ',
    `${agreeing} of ${all} observations agree.`,
    `- model: \`${cpythonProfile}\`\n- CPython: ${real.version} (Pyodide ${pyodideVersion})`,
    '## Program',
    fenced(source, 'python'),
    '## Output of the model',
    fenced(simulated.stdout),
    '## Output of CPython',
    fenced(real.stdout),
    '## Ends',
    `- model: ${JSON.stringify(simulated.outcome)}\n- CPython: ${endOf(real)}\n- ${sameEnd ? 'the same' : 'not the same'}`,
    ...(differing.length > 0 ? ['## Variables', differing.map(lineOf).join('\n')] : []),
    '',
  ].join('\n\n');
}

function endOf({ outcome }: CPythonResult): string {
  return JSON.stringify(outcome);
}

function lineOf({ function: name, call, line, time, ...look }: Compared): string {
  const where = name === '<module>' ? '' : ` of call ${call} of ${name}`;
  const said = [look.simulation, look.cpython].map((value) => JSON.stringify(value));
  return `- before line ${line}, time ${time}${where}: ${look.look} of \`${look.name}\`: model ${said[0] ?? ''}, CPython ${said[1] ?? ''}`;
}

/** A block that the text itself cannot end. */
function fenced(text: string, language = ''): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text}${text.endsWith('\n') || text === '' ? '' : '\n'}${fence}`;
}
