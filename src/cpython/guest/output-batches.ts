/** What a run printed since the last batch. */
export interface Batch {
  readonly stdout: string;
  readonly stderr: string;
}

/** Writes that leave at once, so that a program that then hangs has shown all of them. */
const prompt = 256;
const batchCharacters = 8192;
const batchMilliseconds = 50;

/**
 * Gathers output into batches for `send`, so that a flood does not drown the page, and stops
 * gathering after `limit` characters; `flooded` then says so, once.
 */
export class OutputBatches {
  #limit = 0;
  #writes = 0;
  #sent = 0;
  #stdout = '';
  #stderr = '';
  #muted = true;
  #send: (batch: Batch) => void = () => undefined;
  #flooded: () => void = () => undefined;
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };

  /** Begins a run. */
  open(limit: number, send: (batch: Batch) => void, flooded: () => void): void {
    this.#limit = limit;
    this.#writes = 0;
    this.#sent = performance.now();
    this.#stdout = '';
    this.#stderr = '';
    this.#muted = false;
    this.#send = send;
    this.#flooded = flooded;
  }

  /** Drops what is printed from here on: it is not the program's. */
  mute(): void {
    this.flush();
    this.#muted = true;
  }

  write(stream: 'stdout' | 'stderr', bytes: Uint8Array): void {
    const text = this.#decoders[stream].decode(bytes, { stream: true });
    if (this.#muted) return;
    const kept = text.slice(0, this.#limit);
    this.#limit -= kept.length;
    if (stream === 'stdout') this.#stdout += kept;
    else this.#stderr += kept;
    this.#writes += 1;
    const due =
      this.#writes <= prompt ||
      this.#stdout.length + this.#stderr.length >= batchCharacters ||
      performance.now() - this.#sent >= batchMilliseconds;
    if (due) this.flush();
    if (kept.length < text.length) {
      this.mute();
      this.#flooded();
    }
  }

  flush(): void {
    if (this.#stdout || this.#stderr) this.#send({ stdout: this.#stdout, stderr: this.#stderr });
    this.#stdout = '';
    this.#stderr = '';
    this.#sent = performance.now();
  }
}
