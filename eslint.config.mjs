import { builtinModules } from 'node:module';
import js from '@eslint/js';
import importPlugin from 'eslint-plugin-import';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importZones, pureFolders } from './scripts/lint/import-zones.mjs';

const tests = ['**/*.test.{ts,tsx}', '**/test-*.ts', 'e2e/**'];
const nodeBuiltins = builtinModules.flatMap((name) => [name, `node:${name}`]);

const nodeGlobals = [
  'AbortSignal',
  'Buffer',
  'console',
  'fetch',
  'process',
  'setTimeout',
  'TextDecoder',
  'URL',
];
const typesOnly = (group, message) => ({ patterns: [{ group: [group], allowTypeImports: true, message }] });

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '.next/**',
      'build/**',
      'data/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
      'next-env.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Splitting text by code points is what Han needs.
      '@typescript-eslint/no-misused-spread': 'off',
      // Our stores are closures, no methods of a class.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a list of strings `as const`.' },
      ],
    },
  },
  {
    plugins: { import: importPlugin },
    settings: { 'import/resolver': { typescript: true } },
    rules: {
      'import/no-default-export': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    // Unit and golden tests read fixtures and choose a format; browser tests know the screen alone.
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: importZones }] },
  },
  {
    files: pureFolders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: nodeBuiltins.map((name) => ({ name, message: 'This folder also runs in the browser.' })) },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'window', 'document', 'structuredClone'],
    },
  },
  {
    files: ['templates/*/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', typesOnly('@/lib/template/*', 'A format is plain data.')] },
  },
  {
    files: ['lib/access/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', typesOnly('@/lib/store/*', 'Access decides, it queries nothing.')],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@/lib/render/*', '@/lib/publish/*', '@/lib/store/*', 'docx', '@react-pdf/*'],
              allowTypeImports: true,
              message: 'Load a renderer by import() where a file is made; the browser has no store.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'structuredClone'],
      'no-restricted-properties': [
        'error',
        {
          object: 'crypto',
          property: 'randomUUID',
          message: 'Missing on plain HTTP and before Chromium 92.',
        },
        { object: 'crypto', property: 'subtle', message: 'Missing on plain HTTP.' },
      ],
    },
  },
  {
    files: ['e2e/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'playwright/test',
              allowTypeImports: true,
              message:
                'Import from ./pages/test: a test has to run on every machine of playwright.config.ts.',
            },
          ],
        },
      ],
    },
  },
  // Next.js and the tools themselves demand default exports here.
  {
    files: [
      'app/**/{page,layout,loading,error,global-error,not-found,default,template}.tsx',
      '*.config.{js,mjs,ts}',
    ],
    rules: { 'import/no-default-export': 'off' },
  },
  // Text from outside becomes a typed value here, once.
  {
    files: ['lib/read/**/*.ts', 'lib/report/parse-*.ts', 'lib/report/report-schema.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  { files: ['templates/**', 'e2e/fixtures/**'], rules: { 'max-lines': 'off' } },
  { files: ['bin/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])),
    },
  },
);
