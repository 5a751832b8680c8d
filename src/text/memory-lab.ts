import type { Localised } from './locale.ts';

/** The words of the memory lab. */
export interface MemoryLabText {
  readonly label: string;
  readonly preset: string;
  /** The ready programs by their names, and `own`. */
  readonly presets: Readonly<Record<string, string>>;
  readonly program: string;
  readonly editorHelp: string;
  readonly stale: string;
  /** Told when a run is done. */
  readonly done: string;
  readonly noPools: string;
}

export const memoryLabText: Localised<MemoryLabText> = {
  en: {
    label: 'All memory of a program',
    preset: 'Program',
    presets: {
      'memory-pools/arenas-come-and-go': 'arenas come and go',
      'memory-pools/fill-a-pool': 'a pool fills up',
      'memory-pools/one-stays-behind': 'one block keeps a whole arena',
      own: 'your own program',
    },
    program: 'Program',
    editorHelp: 'Ctrl+Enter runs the program. Escape, then Tab leaves the editor.',
    stale: 'The map is that of the last run. Press Run to see the memory of this program.',
    done: 'Done: the map shows the memory of this run.',
    noPools:
      'How this CPython shares out its memory is not modelled, so there is no map of it. Choose another CPython.',
  },
  'zh-cn': {
    label: '一个程序的全部内存',
    preset: '程序',
    presets: {
      'memory-pools/arenas-come-and-go': 'arena 的来与去',
      'memory-pools/fill-a-pool': '填满一个 pool',
      'memory-pools/one-stays-behind': '一个块留住整个 arena',
      own: '你自己的程序',
    },
    program: '程序',
    editorHelp: '按 Ctrl+Enter 运行程序。先按 Escape 再按 Tab 可离开编辑器。',
    stale: '图中是上一次运行的内存。按“运行”可以看到当前程序的内存。',
    done: '完成：图中是这次运行的内存。',
    noPools: '这个 CPython 如何分配内存没有建模，所以没有它的内存图。请选择另一个 CPython。',
  },
};
