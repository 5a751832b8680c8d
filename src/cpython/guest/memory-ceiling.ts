/** How far WebAssembly memory may grow, and whether growth was refused since `refused` was cleared. */
export interface MemoryCeiling {
  bytes: number;
  refused: boolean;
}

const pageBytes = 65_536;

/**
 * Puts a ceiling over every WebAssembly memory of this thread. Growth past it fails as it does when
 * the machine has no more, so that CPython raises an ordinary `MemoryError`. To be called before
 * Pyodide loads.
 */
export function installMemoryCeiling(): MemoryCeiling {
  const ceiling: MemoryCeiling = { bytes: Number.POSITIVE_INFINITY, refused: false };
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number) {
    if (this.buffer.byteLength + pages * pageBytes > ceiling.bytes) {
      ceiling.refused = true;
      throw new RangeError('the memory limit of this run is reached');
    }
    return grow.call(this, pages);
  };
  return ceiling;
}
