import type { Localised } from './locale.ts';

/** A number of blocks of one size, as `[count, bytes]`. */
export type BlockAmount = readonly [count: number, bytes: number];

/** What a step did. */
export interface ArenaStep {
  readonly line: number;
  readonly taken: readonly BlockAmount[];
  readonly given: readonly BlockAmount[];
  readonly largeTaken: number;
  readonly largeGiven: number;
}

/** The words of the arena map. */
export interface ArenaMapText {
  readonly program: string;
  readonly map: string;
  readonly back: string;
  readonly on: string;
  readonly slider: string;
  readonly place: (step: number, last: number) => string;
  readonly before: (blocks: number) => string;
  readonly said: (step: ArenaStep) => string;
  readonly arena: (address: string, used: number, pools: number) => string;
  readonly large: (blocks: number, bytes: number) => string;
  readonly poolLabel: (pool: number) => string;
  readonly bytes: (bytes: number) => string;
  readonly poolSummary: (used: number, freed: number, capacity: number) => string;
  readonly openPool: string;
  readonly closePool: string;
  readonly closeBlock: string;
  readonly blockLabel: (block: number) => string;
  readonly used: string;
  readonly freed: (place: number) => string;
  readonly never: string;
  readonly more: (blocks: number) => string;
  readonly keyUsed: string;
  readonly keyFreed: string;
  readonly keyNever: string;
  readonly keyHeader: string;
  readonly address: string;
  readonly sizeClass: string;
  readonly asked: string;
  readonly askedOf: (asked: number, spare: number) => string;
  readonly holds: string;
  readonly getsizeof: string;
  readonly value: string;
  readonly contents: (purpose: string, type: string) => string;
  readonly kept: (type: string) => string;
  readonly freedBlock: (place: number) => string;
  readonly neverBlock: string;
  readonly keys: string;
  readonly asText: string;
  readonly columns: {
    readonly pool: string;
    readonly size: string;
    readonly used: string;
    readonly freed: string;
    readonly rest: string;
  };
}

function count(blocks: number, kind: '' | 'large ' = ''): string {
  return `${blocks} ${kind}${blocks === 1 ? 'block' : 'blocks'}`;
}

/** "12 blocks (10 of 32 bytes and 2 of 80 bytes)"; "1 block of 48 bytes". */
function blocksEn(amounts: readonly BlockAmount[]): string {
  const total = amounts.reduce((sum, [count]) => sum + count, 0);
  const blocks = count(total);
  const [first, ...others] = amounts;
  if (first && others.length === 0) return `${blocks} of ${first[1]} bytes`;
  const parts = amounts.map(([count, bytes]) => `${count} of ${bytes} bytes`);
  const last = parts.pop() ?? '';
  return `${blocks} (${parts.join(', ')} and ${last})`;
}

/** “12 个块（32 字节的 10 个、80 字节的 2 个）”；“1 个 48 字节的块”。 */
function blocksZh(amounts: readonly BlockAmount[]): string {
  const total = amounts.reduce((sum, [count]) => sum + count, 0);
  const [first, ...others] = amounts;
  if (first && others.length === 0) return ` ${total} 个 ${first[1]} 字节的块`;
  return ` ${total} 个块（${amounts.map(([count, bytes]) => `${bytes} 字节的 ${count} 个`).join('、')}）`;
}

const purposesEn: Readonly<Record<string, string>> = {
  items: 'the items of a',
  keys: 'the keys of a',
  values: 'the values of a',
  entries: 'the entries of a',
  buffer: 'the buffer of a',
};
const purposesZh: Readonly<Record<string, string>> = {
  items: '的元素数组',
  keys: '的键表',
  values: '的值数组',
  entries: '的表项',
  buffer: '的缓冲区',
};

export const arenaMapText: Localised<ArenaMapText> = {
  en: {
    program: 'Program',
    map: 'Memory pools',
    back: 'Step back',
    on: 'Step',
    slider: 'Lines run',
    place: (step, last) => `${step} / ${last}`,
    before: (blocks) =>
      blocks === 0
        ? 'Before the first line: a fresh arena, nothing taken from it yet.'
        : `Before the first line: ${count(blocks)} taken for the program’s constants.`,
    said: ({ line, taken, given, largeTaken, largeGiven }) => {
      const parts: string[] = [];
      if (taken.length > 0) parts.push(`takes ${blocksEn(taken)}`);
      if (given.length > 0) parts.push(`gives back ${blocksEn(given)}`);
      if (largeTaken > 0) parts.push(`asks the system for ${count(largeTaken, 'large ')}`);
      if (largeGiven > 0) parts.push(`returns ${count(largeGiven, 'large ')} to the system`);
      const last = parts.pop();
      if (last === undefined) return `Line ${line} takes no memory and gives none back.`;
      return `Line ${line} ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
    },
    arena: (address, used, pools) =>
      `Arena at ${address}, 1 MiB: ${used} of ${pools} pools of 16 KiB in use`,
    large: (blocks, bytes) =>
      `Outside the pools: ${count(blocks)} from the system, ${bytes.toLocaleString('en')} bytes in all`,
    poolLabel: (pool) => `Pool ${pool}`,
    bytes: (bytes) => `${bytes} bytes`,
    poolSummary: (used, freed, capacity) =>
      `${used} used, ${freed} freed, ${capacity - used - freed} not yet used of ${capacity}`,
    openPool: 'Open',
    closePool: 'All pools',
    closeBlock: 'Back to the pool',
    blockLabel: (block) => `Block ${block}`,
    used: 'in use',
    freed: (place) => `freed, number ${place} to be used again`,
    never: 'not yet used',
    more: (blocks) => `… and ${blocks} more, not yet used`,
    keyUsed: 'in use',
    keyFreed: 'freed; the number is its turn to be used again',
    keyNever: 'not yet used',
    keyHeader: 'the pool’s header, 48 bytes',
    address: 'Address',
    sizeClass: 'Size class',
    asked: 'Asked for',
    askedOf: (asked, spare) =>
      spare === 0 ? `${asked} bytes` : `${asked} bytes (${spare} left over)`,
    holds: 'Holds',
    getsizeof: 'sys.getsizeof',
    value: 'repr',
    contents: (purpose, type) =>
      purpose === 'object' ? `an object: ${type}` : `${purposesEn[purpose] ?? purpose} ${type}`,
    kept: (type) => `nothing: the ${type} is gone, CPython keeps its block for the next ${type}`,
    freedBlock: (place) => `nothing: freed, number ${place} to be used again`,
    neverBlock: 'nothing yet',
    keys: 'Arrow keys move, Enter opens, Escape goes back.',
    asText: 'The pools as a table',
    columns: { pool: 'Pool', size: 'Block', used: 'In use', freed: 'Freed', rest: 'Not yet used' },
  },
  'zh-cn': {
    program: '程序',
    map: '内存池',
    back: '后退一步',
    on: '前进',
    slider: '已执行的行',
    place: (step, last) => `${step} / ${last}`,
    before: (blocks) =>
      blocks === 0
        ? '第一行之前：一个全新的 arena，还没有取走任何块。'
        : `第一行之前：程序的常量已取走 ${blocks} 个块。`,
    said: ({ line, taken, given, largeTaken, largeGiven }) => {
      const parts: string[] = [];
      if (taken.length > 0) parts.push(`取走${blocksZh(taken)}`);
      if (given.length > 0) parts.push(`归还${blocksZh(given)}`);
      if (largeTaken > 0) parts.push(`向系统申请 ${largeTaken} 块大内存`);
      if (largeGiven > 0) parts.push(`把 ${largeGiven} 块大内存还给系统`);
      return parts.length === 0
        ? `第 ${line} 行既不取内存，也不还内存。`
        : `第 ${line} 行${parts.join('，')}。`;
    },
    arena: (address, used, pools) =>
      `arena 位于 ${address}，1 MiB：${pools} 个 16 KiB 的池中用了 ${used} 个`,
    large: (blocks, bytes) =>
      `池外：${blocks} 块由系统给出的内存，共 ${bytes.toLocaleString('zh-CN')} 字节`,
    poolLabel: (pool) => `池 ${pool}`,
    bytes: (bytes) => `${bytes} 字节`,
    poolSummary: (used, freed, capacity) =>
      `共 ${capacity} 块：在用 ${used}，已释放 ${freed}，尚未用过 ${capacity - used - freed}`,
    openPool: '打开',
    closePool: '所有池',
    closeBlock: '回到池',
    blockLabel: (block) => `块 ${block}`,
    used: '在用',
    freed: (place) => `已释放，第 ${place} 个被重新使用`,
    never: '尚未用过',
    more: (blocks) => `……另有 ${blocks} 块尚未用过`,
    keyUsed: '在用',
    keyFreed: '已释放；数字是重新使用的次序',
    keyNever: '尚未用过',
    keyHeader: '池的头部，48 字节',
    address: '地址',
    sizeClass: '大小类别',
    asked: '申请',
    askedOf: (asked, spare) => (spare === 0 ? `${asked} 字节` : `${asked} 字节（余 ${spare}）`),
    holds: '内容',
    getsizeof: 'sys.getsizeof',
    value: 'repr',
    contents: (purpose, type) =>
      purpose === 'object' ? `对象：${type}` : `${type} ${purposesZh[purpose] ?? purpose}`,
    kept: (type) => `无：这个 ${type} 已不在，CPython 把块留给下一个 ${type}`,
    freedBlock: (place) => `无：已释放，第 ${place} 个被重新使用`,
    neverBlock: '还没有内容',
    keys: '方向键移动，Enter 打开，Escape 返回。',
    asText: '用表格看这些池',
    columns: { pool: '池', size: '块大小', used: '在用', freed: '已释放', rest: '尚未用过' },
  },
};
