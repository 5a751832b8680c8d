import { arenaState, blockState } from '#scene/memory-map/memory-image.ts';
import type { MapPlace } from '#scene/memory-map/map-geometry.ts';
import type { FieldPlan, ObjectField } from '#scene/memory-map/object-fields.ts';
import type { ArenaMapText } from '#text/arena-map.ts';
import type { MemoryMapText } from '#text/memory-map.ts';
import type { MapWords } from './map-words.ts';
import type { MemoryMapState } from './memory-map.svelte.ts';

/** Both texts of the map. */
export interface PlaceTexts {
  readonly text: MemoryMapText;
  /** Of the arena map of lessons, which has words for blocks too. */
  readonly blocks: ArenaMapText;
}

const hex = (address: number) => `0x${address.toString(16)}`;

/** The field that a byte of a block belongs to. */
export function fieldAt({ fields }: FieldPlan, byte: number): ObjectField | undefined {
  return fields.find(({ offset, bytes }) => byte >= offset && byte < offset + bytes);
}

/** A field's name with its index, or what a stretch without a name is. */
export function fieldName({ name, index, kind }: ObjectField, text: MemoryMapText): string {
  if (kind === 'padding' || kind === 'untold' || kind === 'spare') return text.fieldKind[kind];
  return index === null ? name : `${name}[${String(index)}]`;
}

/** What a block holds, in words. */
export function holds(
  state: MemoryMapState,
  pool: number,
  block: number,
  texts: PlaceTexts,
): string {
  const { reader } = state.shown;
  const offset = reader.image.offsetOf(pool, block);
  const contents = reader.contents(offset);
  if (contents) {
    const { type, purpose, kept } = contents;
    return kept ? texts.blocks.kept(type) : texts.blocks.contents(purpose, type);
  }
  const isFreed = (reader.image.state(pool, block) & 3) === blockState.freed;
  if (!isFreed) return texts.blocks.neverBlock;
  return texts.blocks.freedBlock(reader.turn(offset) ?? 1);
}

/** The selected place in one sentence. */
export function sayPlace(state: MemoryMapState, place: MapPlace, texts: PlaceTexts): string {
  const { text } = texts;
  const { reader } = state.shown;
  const { image } = reader;
  const { arena, pool, block, byte } = place;
  if (arena === undefined) return sayProcess(state, text);
  if (pool === undefined) {
    if (image.arenas[arena] !== arenaState.held) return text.arenaReturned(arena);
    const first = arena * image.poolsPerArena;
    const used = image.used.subarray(first, first + image.poolsPerArena).filter(Boolean).length;
    const address = hex(state.record.base + arena * state.record.arenaBytes);
    return text.arenaSays(arena, address, used, image.poolsPerArena);
  }
  const bytes = image.blockBytes[pool] ?? 0;
  if (block === undefined) {
    if (bytes === 0) return text.poolUnused(pool);
    const used = image.used[pool] ?? 0;
    if (used === 0) return text.poolEmpty(pool);
    const from = pool * image.slots;
    const freed = image.states
      .subarray(from, from + (image.carved[pool] ?? 0))
      .filter((each) => (each & 3) === blockState.freed).length;
    return text.poolSays(pool, bytes, used, freed, image.capacity(bytes));
  }
  if (byte === undefined) return text.blockSays(block, bytes, holds(state, pool, block, texts));
  const plan = state.plan(pool, block);
  const field = plan && fieldAt(plan, byte);
  if (!plan || !field) return text.byteSays(byte, holds(state, pool, block, texts), byte, byte, '');
  const value = state.value(pool, block, field.offset, plan);
  const last = field.offset + field.bytes - 1;
  const told = field.name === '' ? '' : text.value(value);
  return text.byteSays(byte, fieldName(field, text), field.offset, last, told);
}

function sayProcess(state: MemoryMapState, text: MemoryMapText): string {
  const { reader } = state.shown;
  const { image, large } = reader;
  const held = image.arenas.filter((each) => each === arenaState.held).length;
  const pools = image.used.filter(Boolean).length;
  const said = text.process(held, pools, image.blocks, '1 MiB');
  return large.count === 0 ? said : `${said} ${text.large(large.count, large.bytes)}`;
}

/** What the painter writes. */
export function mapWords(state: MemoryMapState, texts: PlaceTexts): MapWords {
  const { text } = texts;
  const shown = () => state.shown.reader;
  return {
    arena: (arena) => text.arenaAt(arena, hex(state.record.base + arena * state.record.arenaBytes)),
    pool: (pool) => {
      const { image } = shown();
      const bytes = image.blockBytes[pool] ?? 0;
      if (bytes === 0) return text.pool(pool);
      return `${text.pool(pool)} · ${text.poolShort(bytes, image.used[pool] ?? 0, image.capacity(bytes))}`;
    },
    block: (pool, block) => {
      const { image } = shown();
      const offset = image.offsetOf(pool, block);
      const contents = shown().contents(offset);
      if (contents) {
        const { type, purpose, text: repr } = contents;
        if (purpose !== 'object') return `${type} · ${purpose}`;
        return repr === null ? type : `${type} ${repr}`;
      }
      const isFreed = (image.state(pool, block) & 3) === blockState.freed;
      return isFreed ? String(shown().turn(offset) ?? '') : '';
    },
    isKept: (pool, block) => shown().contents(shown().image.offsetOf(pool, block))?.kept ?? false,
    fields: (pool, block) => state.plan(pool, block),
    value: (pool, block, offset) => {
      const plan = state.plan(pool, block);
      if (!plan) return '';
      const value = state.value(pool, block, offset, plan);
      return value.kind === 'untold' ? '' : text.value(value);
    },
  };
}
