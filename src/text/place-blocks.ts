import type { Localised } from './locale.ts';

/** The words of exercises about blocks, pools and arenas. */
export interface PlaceBlocksText {
  readonly pool: (number: number, bytes: number) => string;
  readonly arena: (number: number) => string;
  /** What a row holds: groups with their blocks; nothing at all. */
  readonly holds: (groups: readonly { group: string; blocks: number }[]) => string;
  readonly key: { readonly used: string; readonly freed: string; readonly never: string };
  readonly whereNext: string;
  readonly request: (number: number, bytes: number) => string;
  readonly place: (pool: number, block: number) => string;
  readonly anew: string;
  readonly pick: Readonly<Record<'pools' | 'arenas', (goal: number, most: number) => string>>;
  readonly choosePlaces: string;
  readonly chooseGroups: string;
  readonly tooMany: (most: number) => string;
}

export const placeBlocksText: Localised<PlaceBlocksText> = {
  en: {
    pool: (number, bytes) => `Pool ${number}, blocks of ${bytes} bytes`,
    arena: (number) => `Arena ${number}`,
    holds: (groups) =>
      groups.length === 0
        ? 'empty'
        : groups
            .map(({ group, blocks }) => (blocks === 1 ? group : `${group} × ${blocks}`))
            .join(', '),
    key: { used: 'in use', freed: 'freed', never: 'never used' },
    whereNext: 'Where does each request land?',
    request: (number, bytes) => `Request ${number}, ${bytes} bytes`,
    place: (pool, block) => `pool ${pool}, block ${block}`,
    anew: 'in a new pool',
    pick: {
      pools: (goal, most) =>
        `Free at most ${most} groups, so that ${goal === 1 ? 'one pool becomes' : `${goal} pools become`} empty.`,
      arenas: (goal, most) =>
        `Free at most ${most} groups, so that ${goal === 1 ? 'one arena goes' : `${goal} arenas go`} back to the system.`,
    },
    choosePlaces: 'Choose a place for every request first.',
    chooseGroups: 'Pick a group first.',
    tooMany: (most) => `Pick at most ${most}.`,
  },
  'zh-cn': {
    pool: (number, bytes) => `第 ${number} 个池，每块 ${bytes} 字节`,
    arena: (number) => `第 ${number} 个 arena`,
    holds: (groups) =>
      groups.length === 0
        ? '空'
        : groups
            .map(({ group, blocks }) => (blocks === 1 ? group : `${group} × ${blocks}`))
            .join('，'),
    key: { used: '使用中', freed: '已释放', never: '从未用过' },
    whereNext: '每个请求落在哪里？',
    request: (number, bytes) => `第 ${number} 个请求，${bytes} 字节`,
    place: (pool, block) => `第 ${pool} 个池的第 ${block} 块`,
    anew: '新的池',
    pick: {
      pools: (goal, most) => `最多释放 ${most} 组，让 ${goal} 个池空出来。`,
      arenas: (goal, most) => `最多释放 ${most} 组，让 ${goal} 个 arena 归还给系统。`,
    },
    choosePlaces: '请先给每个请求选一个位置。',
    chooseGroups: '请先选一组。',
    tooMany: (most) => `最多选 ${most} 组。`,
  },
};
