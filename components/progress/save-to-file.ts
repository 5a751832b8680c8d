/** Offers a text to the learner as a file to keep. */
export function saveToFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The day it is, in UTC, as `2026-11-24`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
