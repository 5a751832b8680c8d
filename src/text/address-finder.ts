import type { Localised } from './locale.ts';

/** The words of the part of an arena map that says what lies at an address. */
export interface AddressFinderText {
  readonly open: string;
  readonly notLoaded: string;
  readonly address: string;
  readonly hint: string;
  readonly invalid: string;
  readonly before: string;
  readonly after: string;
  /** The slider through the bytes of one pool. */
  readonly byteOfPool: string;
  readonly byteOf: (byte: number, of: number) => string;
  readonly find: string;
  readonly way: string;
  readonly level: Readonly<Record<'top' | 'middle' | 'bottom' | 'tail', string>>;
  readonly bits: (from: number, to: number) => string;
  readonly entry: (index: number, of: number) => string;
  readonly tail: (bytes: number) => string;
  readonly entrySays: string;
  readonly test: (tail: number, tailHigh: number, tailLow: number) => string;
  readonly own: string;
  readonly where: string;
  readonly names: Readonly<Record<'arena' | 'pool' | 'block' | 'object' | 'field', string>>;
  readonly arena: (arena: number, offset: number) => string;
  readonly pool: (pool: number, offset: number, blockBytes: number | null) => string;
  readonly block: (block: number, offset: number) => string;
  readonly freed: (turn: number) => string;
  readonly never: string;
  /** `from` counts from where `id()` points; null where that is not known. */
  readonly inObject: (holds: string, from: number | null) => string;
  readonly field: (name: string, from: number, to: number) => string;
  /** The place in a sentence; `holds` says what the block holds. */
  readonly says: (
    address: string,
    kind: 'no-arena' | 'no-pool' | 'pool-header' | 'rest' | 'used' | 'freed' | 'never',
    place: { readonly pool: number; readonly block: number; readonly byte: number },
    holds: string,
    field: string,
  ) => string;
}

const en = (value: number) => value.toLocaleString('en');
const zh = (value: number) => value.toLocaleString('zh-CN');

export const addressFinderText: Localised<AddressFinderText> = {
  en: {
    open: 'What lies at an address?',
    notLoaded:
      'This part could not be loaded. Look at your connection, then press the button again.',
    address: 'Address',
    hint: 'In hexadecimal. In the box, the up and down arrows go on by a byte, Page Up and Page Down by a pool.',
    invalid:
      'That is no address. Write up to 13 hexadecimal digits, for example 0x7f3a40000040; the last address stays shown.',
    before: 'Byte before',
    after: 'Next byte',
    byteOfPool: 'Byte of the pool',
    byteOf: (byte, of) => `byte ${en(byte)} of ${en(of)}`,
    find: 'What lies at this address?',
    way: 'The way through the tree of arenas',
    level: { top: 'Root', middle: 'Middle node', bottom: 'Leaf', tail: 'The rest' },
    bits: (from, to) => `bits ${from} to ${to}`,
    entry: (index, of) => `entry ${en(index)} of ${en(of)}`,
    tail: (bytes) => `${en(bytes)} bytes past a multiple of 1 MiB`,
    entrySays: 'The leaf’s entry',
    test: (tail, high, low) => {
      if (high === -1)
        return 'tail_hi is −1: an arena begins at this very multiple, so that all of these bytes are its own.';
      if (tail < high)
        return `${en(tail)} is below tail_hi, ${en(high)}: the arena that begins before this multiple reaches so far.`;
      if (low !== 0 && tail >= low)
        return `${en(tail)} is not below tail_lo, ${en(low)}: an arena begins there.`;
      if (high === 0 && low === 0)
        return 'Both tail_hi and tail_lo are 0, so none of these bytes lies in an arena.';
      return `${en(tail)} is neither below tail_hi, ${en(high)}, nor from tail_lo, ${en(low)}, on: no arena has this byte.`;
    },
    own: 'Where the first arena begins is this page’s own choice. A real one begins where the system puts it, often in between two multiples of 1 MiB; then it has a part in the entries of two.',
    where: 'What is there',
    names: { arena: 'Arena', pool: 'Pool', block: 'Block', object: 'Object', field: 'Field' },
    arena: (arena, offset) => `arena ${arena}, byte ${en(offset)}`,
    pool: (pool, offset, bytes) =>
      `pool ${pool}, byte ${en(offset)}${bytes === null ? ', never used' : `; blocks of ${bytes} bytes`}`,
    block: (block, offset) => `block ${block}, byte ${offset}`,
    freed: (turn) => `none: the block is freed, number ${turn} to be used again`,
    never: 'none: the block has not been used yet',
    inObject: (holds, from) =>
      from === null
        ? holds
        : from < 0
          ? `${holds}; ${-from} bytes before where id() points`
          : `${holds}; byte ${from} from where id() points`,
    field: (name, from, to) =>
      from === to
        ? `${name}, byte ${from} of the block`
        : `${name}, bytes ${from} to ${to} of the block`,
    says: (address, kind, { pool, block, byte }, holds, field) => {
      switch (kind) {
        case 'no-arena':
          return `No arena has ${address}: pymalloc would leave it to the system.`;
        case 'no-pool':
          return `${address} lies in pool ${pool}, which has never been used.`;
        case 'pool-header':
          return `${address} lies in the header of pool ${pool}.`;
        case 'rest':
          return `${address} lies at the end of pool ${pool}, where no whole block fits.`;
        case 'used':
          return `${address} is byte ${byte} of block ${block} in pool ${pool}: ${holds}${field === '' ? '' : `, ${field}`}.`;
        case 'freed':
          return `${address} is byte ${byte} of block ${block} in pool ${pool}, which is freed.`;
        case 'never':
          return `${address} is byte ${byte} of block ${block} in pool ${pool}, which has not been used yet.`;
      }
    },
  },
  'zh-cn': {
    open: '某个地址上有什么？',
    notLoaded: '这一部分没有加载成功。请检查网络，然后再按一次按钮。',
    address: '地址',
    hint: '用十六进制书写。在输入框中，上下方向键移动一个字节，Page Up 和 Page Down 移动一个池。',
    invalid: '这不是地址。请写最多 13 位十六进制数字，例如 0x7f3a40000040；下面仍显示上一个地址。',
    before: '前一个字节',
    after: '后一个字节',
    byteOfPool: '池中的字节',
    byteOf: (byte, of) => `第 ${zh(byte)} 字节，共 ${zh(of)} 字节`,
    find: '这个地址上有什么？',
    way: '在 arena 树中的查找路径',
    level: { top: '根', middle: '中间节点', bottom: '叶节点', tail: '余下部分' },
    bits: (from, to) => `第 ${from} 到 ${to} 位`,
    entry: (index, of) => `第 ${zh(index)} 项，共 ${zh(of)} 项`,
    tail: (bytes) => `超出 1 MiB 的整数倍 ${zh(bytes)} 字节`,
    entrySays: '叶节点中的这一项',
    test: (tail, high, low) => {
      if (high === -1)
        return 'tail_hi 为 −1：有一个 arena 正好从这个整数倍开始，这些字节都属于它。';
      if (tail < high)
        return `${zh(tail)} 小于 tail_hi（${zh(high)}）：在这个整数倍之前开始的 arena 一直延伸到那里。`;
      if (low !== 0 && tail >= low)
        return `${zh(tail)} 不小于 tail_lo（${zh(low)}）：有一个 arena 从那里开始。`;
      if (high === 0 && low === 0) return 'tail_hi 和 tail_lo 都是 0：这些字节都不属于任何 arena。';
      return `${zh(tail)} 既不小于 tail_hi（${zh(high)}），也没有到达 tail_lo（${zh(low)}）：这个字节不属于任何 arena。`;
    },
    own: '第一个 arena 从哪里开始由本页自行选定。真实的 arena 从系统给出的位置开始，往往落在两个 1 MiB 的整数倍之间，这时它在两项中各占一部分。',
    where: '那里有什么',
    names: { arena: 'arena', pool: '池', block: '块', object: '对象', field: '字段' },
    arena: (arena, offset) => `arena ${arena}，第 ${zh(offset)} 字节`,
    pool: (pool, offset, bytes) =>
      `池 ${pool}，第 ${zh(offset)} 字节${bytes === null ? '，从未用过' : `；每块 ${bytes} 字节`}`,
    block: (block, offset) => `块 ${block}，第 ${offset} 字节`,
    freed: (turn) => `无：这个块已释放，第 ${turn} 个被重新使用`,
    never: '无：这个块尚未用过',
    inObject: (holds, from) =>
      from === null
        ? holds
        : from < 0
          ? `${holds}；在 id() 所指位置之前 ${-from} 字节`
          : `${holds}；从 id() 所指位置起第 ${from} 字节`,
    field: (name, from, to) =>
      from === to ? `${name}，块的第 ${from} 字节` : `${name}，块的第 ${from} 到 ${to} 字节`,
    says: (address, kind, { pool, block, byte }, holds, field) => {
      switch (kind) {
        case 'no-arena':
          return `${address} 不属于任何 arena：pymalloc 会把它交给系统处理。`;
        case 'no-pool':
          return `${address} 在池 ${pool} 中，这个池从未用过。`;
        case 'pool-header':
          return `${address} 在池 ${pool} 的头部。`;
        case 'rest':
          return `${address} 在池 ${pool} 的末尾，那里放不下一个完整的块。`;
        case 'used':
          return `${address} 是池 ${pool} 中块 ${block} 的第 ${byte} 字节：${holds}${field === '' ? '' : `，${field}`}。`;
        case 'freed':
          return `${address} 是池 ${pool} 中块 ${block} 的第 ${byte} 字节，这个块已释放。`;
        case 'never':
          return `${address} 是池 ${pool} 中块 ${block} 的第 ${byte} 字节，这个块尚未用过。`;
      }
    },
  },
};
