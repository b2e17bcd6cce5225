import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[]) => ({ extends: true as const, test: { name, include } });

// A component test that needs a page starts with the comment `// @vitest-environment jsdom`.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      project('unit', ['tests/unit/**/*.test.{ts,tsx}', 'tests/migrations/**/*.test.ts']),
      project('documents', ['tests/documents/**/*.test.ts']),
    ],
  },
});
