/**
 * Rooms of the house and whom each may import; ARCHITECTURE.md explains them. `packages`: the only
 * npm packages of a room that may not take any it likes (null: none). Imports of `.astro` and `.mdx`
 * files are not seen here: `eslint.config.mjs` and the content check have their rules.
 */
const rooms = {
  simulation: { path: '^src/simulation/', may: [], packages: null },
  text: { path: '^src/text/', may: [], packages: null },
  scene: { path: '^src/scene/', may: ['simulation'], packages: null },
  cpython: { path: '^src/cpython/', may: ['simulation'] },
  exercise: { path: '^src/exercise/', may: ['simulation', 'scene'] },
  progress: { path: '^src/progress/', may: ['exercise'] },
  fragment: { path: '^src/fragment/', may: [] },
  instructor: { path: '^src/instructor/', may: ['exercise', 'progress', 'fragment'] },
  lms: { path: '^src/lms/', may: ['exercise', 'progress', 'fragment', 'instructor'] },
  'instructor-views': {
    path: '^components/instructor/',
    may: [
      'simulation',
      'text',
      'scene',
      'cpython',
      'exercise',
      'progress',
      'instructor',
      'lms',
      'components',
    ],
  },
  components: {
    path: '^components/(?!instructor/)',
    may: ['simulation', 'text', 'scene', 'cpython', 'exercise', 'progress', 'fragment', 'lms'],
  },
  content: { path: '^content/', may: ['components'] },
};
/** What no room may reach into. */
const closed = ['^src/pages/', '^src/tools/', '^e2e/'];
/** Tests and the command line, which may import more than what the browser runs. */
const notShipped = ['\\.(spec|node)\\.ts$', '/cli\\.ts$'];

/** Imports of Node's own modules, which only tools, tests and `*.node.ts` files may make. */
const nodeFree =
  '^(src/(simulation/src|scene|exercise|progress|fragment|instructor|lms|text|cpython)|components)/';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:|mdast$)' },
    },
    ...Object.entries(rooms).map(([name, room]) => ({
      name: `${name}-may-import-only-its-own`,
      severity: 'error',
      from: { path: room.path },
      to: {
        path: '^(src|components|content|e2e)/',
        pathNot: [
          room.path,
          '^src/content\\.config\\.ts$',
          ...room.may.map((other) => rooms[other].path),
        ],
      },
    })),
    {
      name: 'nobody-imports-pages-tools-or-e2e',
      severity: 'error',
      from: { pathNot: closed },
      to: { path: closed },
    },
    {
      name: 'pages-import-no-tools',
      severity: 'error',
      from: { path: '^src/(pages|layouts)/' },
      to: { path: ['^src/tools/', '^e2e/'] },
    },
    ...Object.entries(rooms)
      .filter(([, room]) => room.packages !== undefined)
      .map(([name, room]) => ({
        name: `${name}-takes-only-its-own-packages`,
        severity: 'error',
        from: { path: room.path, pathNot: notShipped },
        to: { path: '(^|/)node_modules/', pathNot: room.packages ?? [] },
      })),
    {
      name: 'pages-load-the-simulation-in-chunks',
      severity: 'error',
      from: { path: nodeFree, pathNot: notShipped },
      to: { path: '^src/simulation/src/complete\\.ts$' },
    },
    {
      name: 'no-node-in-what-the-browser-runs',
      severity: 'error',
      from: { path: nodeFree, pathNot: notShipped },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.astro)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    extraExtensionsToScan: ['.astro', '.mdx'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'svelte', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.svelte', '.astro', '.json'],
    },
  },
};
