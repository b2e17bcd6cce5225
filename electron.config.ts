import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Both Electrons this program runs on: the current one, and the older one of locked-down networks (docs/decisions/0001). */
const TARGETS = { node: 'node20.18', browser: 'chrome130' };

/** Everything is bundled but the native driver: the start reads a few files instead of a thousand. */
const NATIVE = {
  include: ['better-sqlite3'],
  exclude: [
    'drizzle-orm',
    'zod',
    'uuid',
    'docx',
    'csv-parse',
    'csv-stringify',
    'ibantools',
    'read-excel-file',
    'write-excel-file',
    'electron-log',
  ],
};

export default defineConfig({
  main: {
    build: {
      target: TARGETS.node,
      externalizeDeps: NATIVE,
      rolldownOptions: { input: { index: 'src/main/index.ts', core: 'src/main/core.ts' } },
    },
  },
  preload: {
    build: {
      target: TARGETS.node,
      externalizeDeps: false,
      // A sandboxed preload must be CommonJS.
      rolldownOptions: { input: { index: 'src/preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: TARGETS.browser,
      // electron-vite does not by itself, and reading the page's code is most of what the start adds to Electron's own.
      minify: true,
      // In kB. The text editor is the largest part, loaded with the first text one opens and not with the window.
      chunkSizeWarningLimit: 600,
      rolldownOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
});
