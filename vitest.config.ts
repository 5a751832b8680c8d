import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ['src/**/*.spec.ts', 'components/**/*.spec.ts', 'content/**/*.spec.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
