// Makes assets/fonts: node scripts/make-fonts/make-fonts.mjs [FOLDER FOR DOWNLOADS]
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { alignHeights } from './align-heights.mjs';
import { characterSets } from './character-sets.mjs';
import { fetchPackage } from './fetch-package.mjs';
import { fontMetrics } from './font-metrics.mjs';
import { fontSources, unihan } from './font-sources.mjs';
import { renameFont } from './rename-font.mjs';

const target = fileURLToPath(new URL('../../assets/fonts/', import.meta.url));
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'nianbao-fonts-'));
// Widths must not depend on kerning or substitution, for the layout adds them up one by one.
const DROPPED_TABLES = [
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'kern',
  'vhea',
  'vmtx',
  'VORG',
  'DSIG',
  'STAT',
  'meta',
];
const KEPT_NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14];

mkdirSync(target, { recursive: true });
const sets = characterSets(join(fetchPackage(folder, unihan).place, unihan.path));
const metrics = {};
const origins = [];
for (const wanted of fontSources) {
  const { place, version } = fetchPackage(folder, wanted.source);
  const whole = readFileSync(join(place, wanted.path));
  const subset = await subsetFont(whole, sets[wanted.characters], {
    targetFormat: 'sfnt',
    keepFeatures: [],
    dropTables: DROPPED_TABLES,
    preserveNameIds: KEPT_NAMES,
    noHinting: true,
    noLayoutClosure: true,
  });
  const aligned = alignHeights(subset);
  const font = wanted.rename ? renameFont(aligned, wanted.rename) : aligned;
  writeFileSync(join(target, wanted.file), font);
  writeFileSync(join(target, wanted.license.file), licenseText(place, wanted.license.paths));
  metrics[wanted.face] = { file: wanted.file, ...fontMetrics(font) };
  origins.push({ ...wanted, version });
  console.log(`${wanted.file} ${(font.length / 1e6).toFixed(1)} MB`);
}
writeFileSync(join(target, 'metrics.json'), `${JSON.stringify(metrics, null, 2)}\n`);
writeFileSync(join(target, 'ORIGIN.md'), originPage(origins));

function licenseText(place, paths) {
  return paths
    .map((path) => {
      const bytes = readFileSync(join(place, path));
      return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    })
    .join('\n');
}

function originPage(list) {
  const rows = list.map(({ face, file, source, version, path, rename, license, characters }) =>
    [
      face,
      `\`${file}\``,
      `${source.from === 'npm' ? 'npm' : 'Debian'} \`${source.package}\` ${version}, \`${basename(path)}\``,
      rename ? `${rename.family} ${rename.style}` : '–',
      characters,
      `${license.name} (\`${license.file}\`)`,
    ].join(' | '),
  );
  return `# Where these fonts come from

Made by \`node scripts/make-fonts/make-fonts.mjs\` on Debian 12 (npm, apt-get download, dpkg-deb and bzcat are needed; nothing is installed).
Each file is a subset without hinting and without substitution or kerning tables; all have one ascent and descent. A font whose licence reserves its
name carries another one.

| face | file | source | renamed to | characters | licence |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}

- **standard**: GB2312, 通用规范汉字表 (8,105 hanzi, from kTGH in Debian \`${unihan.package}\`), punctuation and symbols, as far as the font has them.
- **wide**: the same and the unified hanzi of GBK, as the last resort of every other face.
- **latin**: Latin letters, digits and their punctuation.

\`metrics.json\` holds the coverage and the advance widths of each file; the same script writes it.
`;
}
