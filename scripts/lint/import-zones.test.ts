import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it, vi } from 'vitest';

// The first one waits until ESLint has read the project.
vi.setConfig({ testTimeout: 30_000 });

/** The project's own rules, without those that need types: the sources below stand in no file. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function rulesBrokenBy(filePath: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const zone = 'import/no-restricted-paths';
const list = 'no-restricted-imports';

describe('the import table', () => {
  it.each([
    ['lib/template/x.ts', "import { blankReport } from '@/lib/report/blank';\nblankReport();\n", zone],
    ['lib/template/x.ts', "import { z } from 'zod';\nz.string();\n", zone],
    ['lib/rules/x.ts', "import { formats } from '@/templates/index';\nformats.map(String);\n", zone],
    ['lib/rules/x.ts', "import { formats } from '../../templates/index';\nformats.map(String);\n", zone],
    ['lib/rules/x.ts', "import { useState } from 'react';\nuseState();\n", zone],
    ['lib/report/x.ts', "import { severities } from '@/lib/rules/finding';\nseverities.map(String);\n", zone],
    ['lib/layout/x.ts', "import { cellsOf } from '@/lib/template/walk';\ncellsOf();\n", zone],
    ['templates/2021-30/x.ts', "import { review } from '../2019-60/review';\nreview.toString();\n", zone],
    ['templates/2021-30/x.ts', "import { cellsOf } from '@/lib/template/walk';\ncellsOf();\n", list],
    ['components/x.ts', "import { formats } from '@/templates/index';\nformats.map(String);\n", zone],
    ['components/x.ts', "import { Packer } from 'docx';\nPacker.toString();\n", list],
    ['e2e/x.spec.ts', "import { formats } from '@/templates/index';\nformats.map(String);\n", zone],
    ['e2e/x.spec.ts', "import { test } from 'playwright/test';\ntest.skip();\n", list],
    ['e2e/foreign/x.ts', "import { formats } from '@/templates/index';\nformats.map(String);\n", zone],
    ['lib/document/x.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n", list],
    ['lib/report/x.ts', "import { readFileSync } from 'fs';\nreadFileSync('x');\n", list],
    ['lib/rules/x.ts', 'process.exit(1);\n', 'no-restricted-globals'],
    ['components/x.ts', 'crypto.randomUUID();\n', 'no-restricted-properties'],
    ['lib/read/x.ts', 'export default 1;\n', 'import/no-default-export'],
    ['lib/read/x.ts', 'export enum Kind { A }\n', 'no-restricted-syntax'],
    ['lib/rules/x.ts', 'export const a = (b: any) => b;\n', '@typescript-eslint/no-explicit-any'],
    [
      'lib/rules/x.ts',
      'export const a = (b?: string) => b!.length;\n',
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'lib/rules/x.ts',
      'export const a = (b: unknown) => b as string;\n',
      '@typescript-eslint/consistent-type-assertions',
    ],
    ['lib/rules/x.ts', 'export const a = 1;\n'.repeat(1) + 'void a;\n'.repeat(200), 'max-lines'],
  ])('refuses in %s: %s', async (filePath, source, rule) => {
    expect(await rulesBrokenBy(filePath, source)).toEqual([rule]);
  });

  it.each([
    ['lib/rules/x.ts', "import { cellsOf } from '@/lib/template/walk';\ncellsOf();\n"],
    ['lib/rules/x.test.ts', "import { formats } from '@/templates/index';\nformats.map(String);\n"],
    ['lib/report/x.ts', "import { z } from 'zod';\nz.string();\n"],
    ['components/x.ts', "export const load = () => import('docx');\n"],
    [
      'app/x/page.tsx',
      "import { formats } from '@/templates/index';\nexport default () => formats.length;\n",
    ],
    [
      'templates/2021-30/x.ts',
      "import type { Table } from '@/lib/template/types';\nexport type Mine = Table;\n",
    ],
    ['lib/rules/x.ts', "export const ids = ['a', 'b'] as const;\n"],
  ])('allows in %s: %s', async (filePath, source) => {
    expect(await rulesBrokenBy(filePath, source)).toEqual([]);
  });
});
