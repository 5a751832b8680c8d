import type { Localised } from './locale.ts';

/** What a place on the map is. */
export type MapLevelName = 'process' | 'arena' | 'pool' | 'block' | 'byte';

/** What a field of a block holds. */
export type FieldValueWords =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pointer'; readonly address: number; readonly title: string | null }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'null' | 'unused' | 'untold' };

/** The words of the memory map. */
export interface MemoryMapText {
  readonly label: string;
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  readonly play: string;
  readonly pause: string;
  readonly path: string;
  readonly level: Readonly<Record<MapLevelName, string>>;
  readonly process: (arenas: number, pools: number, blocks: number, of: string) => string;
  readonly large: (blocks: number, bytes: number) => string;
  readonly arena: (arena: number) => string;
  readonly arenaAt: (arena: number, address: string) => string;
  readonly arenaSays: (arena: number, address: string, used: number, pools: number) => string;
  readonly arenaReturned: (arena: number) => string;
  readonly pool: (pool: number) => string;
  readonly poolShort: (bytes: number, used: number, capacity: number) => string;
  readonly poolSays: (
    pool: number,
    bytes: number,
    used: number,
    freed: number,
    capacity: number,
  ) => string;
  /** A pool that waits for any size class; one that was never cut off its arena. */
  readonly poolEmpty: (pool: number) => string;
  readonly poolUnused: (pool: number) => string;
  readonly blockSays: (block: number, bytes: number, holds: string) => string;
  readonly byteSays: (
    byte: number,
    field: string,
    from: number,
    to: number,
    value: string,
  ) => string;
  readonly fieldKind: Readonly<Record<'padding' | 'untold' | 'spare', string>>;
  readonly value: (value: FieldValueWords) => string;
  readonly came: (arenas: number) => string;
  readonly went: (arenas: number) => string;
  readonly arenasUnknown: string;
  /** Said where the browser cannot draw. */
  readonly noCanvas: string;
  readonly fields: {
    readonly title: string;
    readonly bytes: string;
    readonly field: string;
    readonly value: string;
    readonly sources: string;
  };
}

const hex = (address: number) => `0x${address.toString(16)}`;

export const memoryMapText: Localised<MemoryMapText> = {
  en: {
    label: 'Map of the memory, from the process down to a byte',
    keys: 'Arrow keys move, Enter goes in, Escape comes out; plus and minus zoom, Home shows all. Drag to move; click the map, then turn the wheel, or pinch, to zoom; a double click goes in.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show all',
    play: 'Play',
    pause: 'Pause',
    path: 'Where you are',
    level: {
      process: 'Process',
      arena: 'Arena',
      pool: 'Pool',
      block: 'Block',
      byte: 'Byte',
    },
    process: (arenas, pools, blocks, of) =>
      `The process: ${arenas} ${arenas === 1 ? 'arena' : 'arenas'} of ${of}, ${pools} pools in use, ${blocks.toLocaleString('en')} blocks in use.`,
    large: (blocks, bytes) =>
      `Outside the arenas: ${blocks} larger ${blocks === 1 ? 'block' : 'blocks'} from the system, ${bytes.toLocaleString('en')} bytes.`,
    arena: (arena) => `Arena ${arena}`,
    arenaAt: (arena, address) => `Arena ${arena} · ${address}`,
    arenaSays: (arena, address, used, pools) =>
      `Arena ${arena} at ${address}: ${used} of ${pools} pools in use.`,
    arenaReturned: (arena) => `Arena ${arena}: given back to the system.`,
    pool: (pool) => `Pool ${pool}`,
    poolShort: (bytes, used, capacity) => `${bytes} bytes · ${used}/${capacity}`,
    poolSays: (pool, bytes, used, freed, capacity) =>
      `Pool ${pool}, blocks of ${bytes} bytes: ${used} of ${capacity} in use, ${freed} freed, ${capacity - used - freed} not yet used.`,
    poolEmpty: (pool) =>
      `Pool ${pool}: empty and back in its arena. Blocks of any size may be cut from it next.`,
    poolUnused: (pool) => `Pool ${pool}: not cut off the arena yet.`,
    blockSays: (block, bytes, holds) => `Block ${block}, ${bytes} bytes: ${holds}.`,
    byteSays: (byte, field, from, to, value) =>
      `Byte ${byte}: ${field}, ${from === to ? `byte ${from}` : `bytes ${from} to ${to}`}${value === '' ? '' : `: ${value}`}.`,
    fieldKind: {
      padding: 'padding, so that the next field is aligned',
      untold: 'not told: the layout is not certain here',
      spare: 'left over: nobody asked for it',
    },
    value: (value) => {
      switch (value.kind) {
        case 'number':
        case 'text':
          return value.text;
        case 'pointer':
          return `→ ${value.title === null ? '' : `${value.title} at `}${hex(value.address)}`;
        case 'type':
          return `→ the type ${value.type}`;
        case 'null':
          return 'NULL';
        case 'unused':
          return 'not used yet';
        case 'untold':
          return 'not told';
      }
    },
    came: (arenas) =>
      arenas === 1 ? 'An arena comes from the system.' : `${arenas} arenas come from the system.`,
    went: (arenas) =>
      arenas === 1
        ? 'An arena goes back to the system.'
        : `${arenas} arenas go back to the system.`,
    arenasUnknown:
      'For this run it is not known when arenas went back to the system: all stay drawn.',
    noCanvas:
      'This browser cannot draw the map. The keys work all the same, and the table below has every pool.',
    fields: {
      title: 'The bytes of this block',
      bytes: 'Bytes',
      field: 'Field',
      value: 'Holds',
      sources: 'Laid out as in',
    },
  },
  'zh-cn': {
    label: '内存地图，从进程直到一个字节',
    keys: '方向键移动，Enter 进入，Escape 退出；加号和减号缩放，Home 显示全部。拖动可平移；点一下地图后用滚轮或双指缩放；双击进入。',
    zoomIn: '放大',
    zoomOut: '缩小',
    whole: '显示全部',
    play: '播放',
    pause: '暂停',
    path: '所在位置',
    level: { process: '进程', arena: 'arena', pool: '池', block: '块', byte: '字节' },
    process: (arenas, pools, blocks, of) =>
      `进程：${arenas} 个 ${of} 的 arena，在用 ${pools} 个池、${blocks.toLocaleString('zh-CN')} 个块。`,
    large: (blocks, bytes) =>
      `arena 之外：${blocks} 块由系统给出的较大内存，共 ${bytes.toLocaleString('zh-CN')} 字节。`,
    arena: (arena) => `arena ${arena}`,
    arenaAt: (arena, address) => `arena ${arena} · ${address}`,
    arenaSays: (arena, address, used, pools) =>
      `arena ${arena}，位于 ${address}：${pools} 个池中用了 ${used} 个。`,
    arenaReturned: (arena) => `arena ${arena}：已还给系统。`,
    pool: (pool) => `池 ${pool}`,
    poolShort: (bytes, used, capacity) => `${bytes} 字节 · ${used}/${capacity}`,
    poolSays: (pool, bytes, used, freed, capacity) =>
      `池 ${pool}，每块 ${bytes} 字节：共 ${capacity} 块，在用 ${used}，已释放 ${freed}，尚未用过 ${capacity - used - freed}。`,
    poolEmpty: (pool) => `池 ${pool}：已空，回到 arena，接下来可切成任何大小的块。`,
    poolUnused: (pool) => `池 ${pool}：还没有从 arena 切出。`,
    blockSays: (block, bytes, holds) => `块 ${block}，${bytes} 字节：${holds}。`,
    byteSays: (byte, field, from, to, value) =>
      `字节 ${byte}：${field}，${from === to ? `第 ${from} 字节` : `第 ${from} 到 ${to} 字节`}${value === '' ? '' : `：${value}`}。`,
    fieldKind: {
      padding: '填充，使下一个字段对齐',
      untold: '不作说明：这里的布局并不确定',
      spare: '剩余：没有人申请这些字节',
    },
    value: (value) => {
      switch (value.kind) {
        case 'number':
        case 'text':
          return value.text;
        case 'pointer':
          return `→ ${value.title === null ? '' : `${value.title}，位于 `}${hex(value.address)}`;
        case 'type':
          return `→ 类型 ${value.type}`;
        case 'null':
          return 'NULL';
        case 'unused':
          return '尚未使用';
        case 'untold':
          return '不作说明';
      }
    },
    came: (arenas) => `系统给出 ${arenas} 个 arena。`,
    went: (arenas) => `${arenas} 个 arena 还给系统。`,
    arenasUnknown: '这次运行中 arena 何时还给系统并不确定：图中保留全部 arena。',
    noCanvas: '这个浏览器无法绘制地图。按键照常可用，下面的表格列出了所有的池。',
    fields: {
      title: '这个块的各个字节',
      bytes: '字节',
      field: '字段',
      value: '内容',
      sources: '布局依据',
    },
  },
};
