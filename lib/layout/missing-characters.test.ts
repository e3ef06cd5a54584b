import { expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import type { Block, ReportDocument } from '@/lib/document/blocks';
import { defaultProfile } from '@/lib/document/profile';
import { readFontMetrics } from './font-metrics';
import { layOut } from './lay-out';
import { missingCharacters } from './missing-characters';

const fonts = readFontMetrics(fontRecords);
const RARE = '\u{2fa1d}';
const EMOJI = '😀';

it('names each character that no font has once, with the part it stands in first', () => {
  const report = document([
    { kind: 'title', part: 'title', lines: [`云江市${RARE}局`] },
    { kind: 'heading', part: 'overview', level: 1, text: '一、总体情况' },
    {
      kind: 'paragraph',
      part: 'overview',
      runIn: { level: 2, text: `（一）${EMOJI}。` },
      text: `公开${RARE}`,
    },
    { kind: 'signature', part: 'signature', name: EMOJI, date: '' },
  ]);
  expect(missingCharacters(report, fonts)).toEqual([
    { character: RARE, part: 'title' },
    { character: EMOJI, part: 'overview' },
  ]);
});

it('names exactly those that are printed as 〓', () => {
  const text = `朱镕、玥、旸、㛃、${RARE}，A☃é\u200b\u0007`;
  const report = document([{ kind: 'paragraph', part: 'otherMatters', text }]);
  const printed = layOut(report, fonts).flatMap(({ texts }) => texts.map((run) => run.text).join(''));
  const count = printed.join('').split('〓').length - 1;
  expect(count).toBeGreaterThan(0);
  expect(missingCharacters(report, fonts)).toHaveLength(count);
});

it('finds nothing where a font of the office has the character', () => {
  const report = document([{ kind: 'paragraph', part: 'otherMatters', text: RARE }]);
  const office = {
    ...fonts,
    'office-fang': (code: number) => (code === RARE.codePointAt(0) ? 1 : undefined),
  };
  expect(missingCharacters(report, fonts)).toHaveLength(1);
  expect(missingCharacters(report, office)).toEqual([]);
  expect(layOut(report, office)[0]!.texts[0]).toMatchObject({ text: RARE, font: 'office-fang' });
});

function document(blocks: readonly Block[]): ReportDocument {
  return { title: '报告', agency: '云江市水务局', year: 2025, draft: false, profile: defaultProfile, blocks };
}
