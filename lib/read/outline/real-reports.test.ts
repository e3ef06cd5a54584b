import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '@/lib/publish/publish';
import { parseReportText } from '@/lib/report/parse-report';
import type { ReportText } from '@/lib/report/report';
import { formats } from '@/templates/index';
import { readOutline } from './read-outline';
import { printed, wrapped } from './test-print';

describe.each(['guyuan-2021', 'guangzhou-2020', 'invented-2025'])('the text of %s', (name) => {
  const parsed = parseReportText(formats, readFileSync(`e2e/fixtures/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  const { template, report } = parsed;

  it.each([
    ['a paragraph a line', (line: string) => [line]],
    ['wrapped', (line: string) => (line.includes('\t') ? [line] : wrapped(line))],
    [
      'wrapped, with blank lines',
      (line: string) => (line.includes('\t') ? [line] : wrapped(line)).flatMap((one) => [one, '']),
    ],
  ])('is read back, %s', async (_, print) => {
    const { bytes } = await publish(template, report, 'txt');
    const lines = new TextDecoder().decode(bytes).split('\n').flatMap(print);
    const outline = readOutline(template, printed(lines.join('\n')));
    expect(outline.text).toEqual(report.text);
    expect(outline.agency).toBe(report.agency.name);
    expect(outline.year).toBe(report.year);
    expect(outline.signature).toEqual(report.signature);
    expect(outline.uncertain).toEqual([]);
  });
});

/** Two published reports beside the repository, in the form that a PDF gives its text. */
const SEEDS = '../shared/seeds';

describe('the published reports beside the repository', () => {
  if (!existsSync(SEEDS)) {
    it(`are not read: ${SEEDS} is no folder`, () => {
      process.stderr.write(`没有 ${SEEDS}，两份公开的报告没有读取。\n`);
      expect(formats).toHaveLength(2);
    });
    return;
  }

  it('are read with the parts and paragraphs of 广州 2020', () => {
    const outline = seed('000_923063732878e400.txt', '2019-60');
    expect([outline.agency, outline.year, outline.kind]).toEqual([
      '广州住房公积金管理中心',
      2020,
      'institution',
    ]);
    expect(outline.uncertain).toEqual([]);
    expectEnds(outline.text, {
      opening: [['2020年，广州住', '政务公开工作实效。']],
      'overview.whole': [
        ['（一）持续完善工', '查，促进工作落实。'],
        ['（二）全面落实常', '务质量和用户体验。'],
        ['（三）充分发挥政', '解读，确保解读实效。'],
        ['（四）积极推进政', '政府信息办理质量。'],
        ['（五）不断加强政', '断加大利企便民度。'],
      ],
      problemsAndImprovements: [
        ['一是政务公开工作', '政务公开工作队伍。'],
        ['二是中心政务新媒', '提升精准宣传服务。'],
        ['三是中心政策解读', '呈现给广大群众。'],
      ],
      otherMatters: [['无。', '无。']],
    });
  });

  it('are read with the parts and paragraphs of 固原 2021', () => {
    const outline = seed('002_c7aa0331e6d497ab.txt', '2021-30');
    expect([outline.agency, outline.year, outline.basis, outline.period]).toEqual([
      '固原市住房公积金管理中心',
      2021,
      '国办公开办函〔2021〕30号',
      '2021年1月1日至12月31日',
    ]);
    expect(outline.uncertain).toEqual([]);
    expectEnds(outline.text, {
      opening: [['根据《中华人民共', '12月31日。']],
      'overview.lead': [['2021年，我中', '取得了明显成效。']],
      'overview.proactiveDisclosure': [
        ['（一）主动公开情', '主动公开情况'],
        ['中心按照上级有关', '项进行及时更新。'],
        ['中心积极利用网站', '时间调整等各类信息。'],
        ['2021年，中心', '的范围和实效。'],
      ],
      'overview.disclosureOnRequest': [
        ['（二）依申请公开', '依申请公开情况'],
        ['2021年，中心', '依规做好答复工作。'],
        ['2021年中心未', '到依申请公开事项。'],
      ],
      'overview.informationManagement': [
        ['（三）政府信息管', '政府信息管理情况'],
        ['为做好政务公开工', '公开工作顺利实施。'],
      ],
      'overview.platform': [
        ['（四）平台建设运', '平台建设运行情况'],
        ['2021年，中心', '政务公开工作效率。'],
        ['目前，中心有全国', '3.1万余人次。'],
      ],
      'overview.supervision': [
        ['（五）监督保障情', '监督保障情况'],
        ['我中心定期或不定', '听取群众的意见。'],
      ],
      problemsAndImprovements: [
        ['一是政务公开栏目', '准确、及时、规范。'],
        ['2022年，中心', '政务公开工作水平。'],
      ],
      otherMatters: [['无。', '无。']],
    });
  });
});

function seed(name: string, format: string) {
  const template = formats.find(({ id }) => id === format);
  if (!template) throw new Error(format);
  return readOutline(template, printed(readFileSync(join(SEEDS, name), 'utf8')));
}

/** How each paragraph of each text begins and ends; texts that are not named are blank. */
function expectEnds(text: ReportText, expected: Record<string, readonly (readonly string[])[]>) {
  const flat = Object.entries(text).flatMap(([id, own]) =>
    typeof own === 'string'
      ? [[id, own] as const]
      : Object.entries(own).map(([key, one]) => [`${id}.${key}`, one] as const),
  );
  const found = flat
    .filter(([, own]) => own !== '')
    .map(([id, own]) => [
      id,
      own.split('\n').map((line, at) => {
        const [first = '', last = ''] = expected[id]?.[at] ?? [];
        return [line.slice(0, first.length), line.slice(-last.length)];
      }),
    ]);
  expect(Object.fromEntries(found)).toEqual(expected);
}
