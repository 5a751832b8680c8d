import type { FigureId } from '#text/figures.ts';

/** What the program of a figure is called in a file's name: the last part of its name. */
export function programSlug(program: string): string {
  const last = program.split('/').at(-1) ?? '';
  return last.replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-+|-+$/g, '') || 'program';
}

/** The name of a file with a picture: figure, program, step. */
export function pictureName(
  figure: FigureId,
  program: string,
  step: number,
  type: 'svg' | 'png',
): string {
  return `heapscope-${figure}-${programSlug(program)}-step-${step}.${type}`;
}

/** The name of a file with a trace: program and the CPython that ran it. */
export function traceName(program: string, profile: string): string {
  return `heapscope-trace-${programSlug(program)}-${profile}.json`;
}
