import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const excluded = [...configDefaults.exclude, '**/.next/**', 'build/**', '**/*.spec.ts'];

const storeOnPostgres = {
  extends: true as const,
  test: {
    name: 'store-postgres',
    include: ['lib/store/**/*.test.ts'],
    exclude: [...excluded, '**/*.sqlite.test.ts'],
    setupFiles: ['lib/store/postgres/test-database.ts'],
    globalSetup: ['scripts/lib/postgres-for-tests.ts'],
  },
};

/**
 * Two projects: `unit` stands on the source alone; `server` (e2e) may start the built application,
 * so `npm test` runs it after the build. A third, the store on PostgreSQL, where `NIANBAO_POSTGRES` names the folder of
 * its programs; `*.postgres.test.ts` holds what only PostgreSQL does, `*.sqlite.test.ts` what only SQLite does.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    environment: 'node',
    // No test writes into the database that a person works with.
    env: { DATABASE_URL: '' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,templates,bin,components,app,scripts}/**/*.test.{ts,tsx}', '*.test.ts'],
          exclude: [...excluded, '**/*.postgres.test.ts'],
        },
      },
      ...(process.env['NIANBAO_POSTGRES'] ? [storeOnPostgres] : []),
      { extends: true, test: { name: 'server', include: ['e2e/**/*.test.ts'], exclude: excluded } },
    ],
  },
});
