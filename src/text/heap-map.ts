import type { Localised } from './locale.ts';

/** The words of the map of very many objects. */
export interface HeapMapText {
  readonly label: (objects: number) => string;
  readonly reading: string;
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  readonly changed: string;
  readonly nothingChanged: string;
  /** Opens the list; says how many it has. */
  readonly list: (objects: number) => string;
  readonly listLabel: string;
  /** Names the calls that run, with their variables. */
  readonly names: string;
  readonly noNames: string;
  readonly moreNames: (count: number) => string;
  readonly legend: Readonly<Record<'alive' | 'changed' | 'garbage' | 'gone', string>>;
}

const number = (locale: string) => (value: number) => value.toLocaleString(locale);
const en = number('en');
const zh = number('zh-CN');

export const heapMapText: Localised<HeapMapText> = {
  en: {
    label: (objects) => `Map of ${en(objects)} objects`,
    reading: 'The map is being drawn…',
    keys: 'Arrow keys go from object to object, with Shift they move the map. Plus and minus zoom, 0 shows everything, Enter follows the object. With a mouse: drag, and Ctrl with the wheel.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Whole map',
    changed: 'Show what the step changed',
    nothingChanged: 'This step changes no object on the map.',
    list: (objects) => `The map in words (${en(objects)} objects)`,
    listLabel: 'Objects, oldest first',
    names: 'Running calls and their names',
    noNames: 'no names yet',
    moreNames: (count) => `and ${count} more`,
    legend: { alive: 'alive', changed: 'new or changed', garbage: 'unreachable', gone: 'freed' },
  },
  'zh-cn': {
    label: (objects) => `${zh(objects)} 个对象的地图`,
    reading: '正在绘制地图……',
    keys: '方向键在对象之间移动，按住 Shift 则移动地图；加号和减号缩放，0 显示全部，回车键跟踪对象。用鼠标时可以拖动，按住 Ctrl 滚动滚轮可以缩放。',
    zoomIn: '放大',
    zoomOut: '缩小',
    whole: '显示全部',
    changed: '显示这一步的变化',
    nothingChanged: '这一步没有改变图上的任何对象。',
    list: (objects) => `用文字描述此图（${zh(objects)} 个对象）`,
    listLabel: '对象，按诞生先后排列',
    names: '正在执行的调用及其名字',
    noNames: '还没有名字',
    moreNames: (count) => `另有 ${count} 个`,
    legend: { alive: '存活', changed: '新建或有变化', garbage: '不可达', gone: '已释放' },
  },
};
