import { Chunk } from '../chunks/chunk.ts';

/** `floatPower`, which few programs need. */
export const powers = new Chunk(
  async () => (await import('./precise.ts')).floatPower,
  ({ code }) => /[\d)\]]\s*\*\*|\bpow\b|__r?pow__/.test(code),
);
