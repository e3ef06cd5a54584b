import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const excluded = [...configDefaults.exclude, '**/.next/**', 'build/**', '**/*.spec.ts'];

/**
 * Two projects: `unit` stands on the source alone; `server` (e2e) may start the built application,
 * so `npm test` runs it after the build.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,templates,bin,components,app,scripts}/**/*.test.{ts,tsx}', '*.test.ts'],
          exclude: excluded,
        },
      },
      { extends: true, test: { name: 'server', include: ['e2e/**/*.test.ts'], exclude: excluded } },
    ],
  },
});
