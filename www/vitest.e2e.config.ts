// The end-to-end tests: they drive what `cargo xtask build` has left in ../dist, in the Chromium that $CHROME names.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const PACE = ['pace.spec.ts', 'reopen.spec.ts'];

export default defineConfig({
  // The specs stand beside the other tests, the packages they import in this folder.
  root: at('../tests/e2e'),
  cacheDir: at('./node_modules/.vite-e2e'),
  resolve: {
    alias: ['vitest', 'vite', 'vite-plugin-singlefile', 'playwright-core', 'axe-core'].map((name) => ({
      find: new RegExp(`^${name}$`),
      replacement: at(`./node_modules/${name}`),
    })),
  },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser starved of its processor misses a message that stands for seconds; a real fault fails twice.
    retry: 1,
    // Browsers mostly wait, so several files run side by side; what measures time comes after them, alone.
    projects: [
      { extends: true, test: { name: 'behaviour', include: ['**/*.spec.ts'], exclude: PACE, maxWorkers: 3, sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: 'pace', include: PACE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
