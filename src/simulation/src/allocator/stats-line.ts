const grouped = new Intl.NumberFormat('en-US');

/** A line of statistics with a number at its end (Objects/obmalloc.c, 3.11 to 3.15: printone). */
export function statsLine(what: string, value: number): string {
  return `${what.padEnd(35)}=${grouped.format(value).padStart(21)}\n`;
}
