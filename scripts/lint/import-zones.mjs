import { readdirSync } from 'node:fs';

/**
 * Who may import whom, as data. `own` lists folders of ours beside the folder itself; `packages` lists npm
 * packages, absent where any may be used. What is not listed is refused, so a new folder starts closed.
 */
const table = [
  { folder: 'lib/template', own: [], packages: [] },
  { folder: 'lib/report', own: ['lib/template'], packages: ['zod'] },
  { folder: 'lib/rules', own: ['lib/template', 'lib/report'], packages: [] },
  { folder: 'lib/document', own: ['lib/template', 'lib/report'], packages: [] },
  { folder: 'lib/layout', own: ['lib/document'], packages: [] },
  { folder: 'lib/fonts', own: ['lib/layout', 'assets/fonts'] },
  { folder: 'lib/render/docx', own: ['lib/document'] },
  { folder: 'lib/render/text', own: ['lib/document'] },
  { folder: 'lib/render/html', own: ['lib/document'] },
  { folder: 'lib/render/xlsx', own: ['lib/document'] },
  { folder: 'lib/render/pdf', own: ['lib/document', 'lib/layout', 'lib/fonts', 'assets/fonts'] },
  { folder: 'lib/render/svg', own: ['lib/document', 'lib/layout', 'lib/fonts'] },
  { folder: 'lib/render/ofd', own: ['lib/document', 'lib/layout'] },
  { folder: 'lib/read', own: ['lib/template', 'lib/report', 'lib/rules'] },
  // Its process cannot be handed a format: it knows the list, and a format travels by its id.
  { folder: 'lib/read-safely', own: ['lib/read', 'lib/report', 'lib/template', 'templates'] },
  // The same for the process that checks and prints what others hand in.
  {
    folder: 'lib/work-safely',
    own: [
      ...[
        'lib/read-safely',
        'lib/publish',
        'lib/render',
        'lib/rules',
        'lib/document',
        'lib/report',
        'lib/template',
      ],
      'templates',
    ],
  },
  { folder: 'lib/comparison', own: ['lib/template', 'lib/report', 'lib/rules'], packages: [] },
  { folder: 'lib/sum', own: ['lib/template', 'lib/report', 'lib/rules'] },
  {
    folder: 'lib/publish',
    own: ['lib/template', 'lib/report', 'lib/rules', 'lib/document', 'lib/render', 'lib/read'],
  },
  { folder: 'lib/access', own: ['lib/store'], packages: [] },
  { folder: 'lib/identity', own: ['lib/access'], packages: ['openid-client', 'ldapts', 'zod'] },
  { folder: 'lib/store', own: ['lib/template', 'lib/report', 'lib/rules', 'lib/document', 'lib/access'] },
  // Its process cannot be handed a format either: it thins the history of every report.
  {
    folder: 'lib/operate',
    own: [
      ...['lib/store', 'lib/access', 'lib/fonts', 'lib/read-safely/program-root.ts', 'package.json'],
      ...['lib/template', 'templates'],
    ],
  },
  { folder: 'components', own: ['lib'] },
  { folder: 'app', own: ['components', 'lib', 'templates'] },
  { folder: 'bin', own: ['lib', 'templates'] },
  // Browser tests keep to the screen; the read-back of a file is written a second time on purpose. They may start and
  // kill a server of their own.
  { folder: 'e2e/*.spec.ts', own: ['e2e', 'scripts/lib'] },
  { folder: 'e2e/pages', own: ['e2e'] },
  { folder: 'e2e/fixtures', own: [] },
  // The oracle of reading shares no code with what it judges.
  { folder: 'e2e/foreign', own: ['e2e/fixtures'], packages: ['fflate'] },
  // The oracle of the checks: it knows the form and how clerks write, and nothing of the rules.
  { folder: 'e2e/correct-reports', own: ['e2e/fixtures', 'e2e/foreign'], packages: [] },
  { folder: 'e2e/formats', own: ['lib/template'], packages: [] },
];

/** Folders that run alike on server and in browser: nothing of Node, nothing of the DOM. */
export const pureFolders = [
  'lib/template',
  'lib/report',
  'lib/rules',
  'lib/comparison',
  'lib/document',
  'lib/layout',
  'templates',
];

/** Each format is its own folder and knows no other. */
const formatRows = readdirSync(new URL('../../templates/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ folder: `templates/${name}`, own: ['lib/template'], packages: [] }));

/** Zones for `import/no-restricted-paths`. */
export const importZones = [...table, ...formatRows].map(({ folder, own, packages }) => ({
  target: `./${folder}`,
  from: '.',
  except: [
    `./${folder}`,
    ...own.map((name) => `./${name}`),
    ...(packages === undefined ? ['./node_modules'] : packages.map((name) => `./node_modules/${name}`)),
  ],
  message: `${folder} may import only ${[...own, ...(packages ?? ['npm packages'])].join(', ') || 'itself'}; see docs/architecture.md.`,
}));
