import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** ARCHITECTURE.md's import rules for `.astro` files, which dependency-cruiser cannot read. */
function astroImports(files, ignores, forbidden) {
  const patterns = [
    { regex: '^\\.\\./', message: 'Between folders, import through the #room/ aliases.' },
    ...forbidden.map((room) => ({
      regex: `^${room}/`,
      message: `ARCHITECTURE.md: this room may not import ${room}.`,
    })),
  ];
  return { files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'test-results'] },
  ...tseslint.configs.strict,
  ...svelte.configs['flat/recommended'],
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'svelte/no-at-html-tags': 'error',
      'astro/no-set-html-directive': 'error',
    },
  },
  astroImports(['src/{pages,layouts}/**/*.astro'], [], []),
  astroImports(['components/instructor/**/*.astro'], [], ['#layouts']),
  astroImports(
    ['components/**/*.astro'],
    ['components/instructor/**'],
    ['#layouts', '#instructor', '#components/instructor'],
  ),
  { files: ['src/tools/**', 'src/simulation/src/cli.ts'], rules: { 'no-console': 'off' } },
);
