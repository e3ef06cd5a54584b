import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultRuleSettings } from '@/lib/rules/rule-settings';
import { readSettings } from './read-settings';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-settings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a 设置文件', () => {
  it('says what differs from the usual', async () => {
    expect(await read('\ufeff{}')).toEqual({ ok: true, value: defaultRuleSettings });
    const chosen = {
      overviewLimit: 1500,
      feeStatement: 'error',
      rollForwardReasons: ['历史数据补录'],
      wordList: [{ word: '旧称', instead: '新称' }, { word: '废止的提法' }],
      deadline: { agency: '01-26' },
      latenessFrom: 2024,
    };
    expect(await read(JSON.stringify(chosen))).toEqual({
      ok: true,
      value: { ...chosen, deadline: { agency: '01-26', government: '03-31' } },
    });
  });

  it.each([
    ['{"overviewLimit": 99}', '设置文件中 overviewLimit 的内容不对，应为：100到20000之间的整数。'],
    ['{"overviewLimit": "1500"}', 'overviewLimit 的内容不对'],
    ['{"feeStatement": "hint"}', '设置文件中 feeStatement 的内容不对，应为："doubt"、"error"。'],
    [
      '{"rollForwardReasons": ["甲", ""]}',
      '设置文件中 rollForwardReasons 第 2 项 的内容不对，应为：一组文字',
    ],
    [
      '{"wordList": [{"word": "甲"}, {"instead": "乙"}]}',
      '设置文件中 wordList 第 2 项 的内容不对，应为：一组词',
    ],
    ['{"wordList": "旧称"}', '设置文件中 wordList 的内容不对'],
    ['{"deadline": {"agency": "1月26日"}}', '设置文件中 deadline 的内容不对，应为：月日'],
    ['{"deadline": {"town": "01-26"}}', '设置文件中 deadline 的内容不对'],
    ['{"latenessFrom": 20.5}', '设置文件中 latenessFrom 的内容不对，应为：年度'],
    ['{"limit": 1500}', '设置文件中的 limit 不认识，可以写的有：overviewLimit、feeStatement、'],
    ['[]', '设置文件应是一个 JSON 对象，如 {"overviewLimit": 1500}。'],
    ['{', '设置文件不是完整的 JSON 文件。'],
  ])('%s is refused with the reason', async (text, why) => {
    const answer = await read(text);
    expect(answer.ok ? '' : answer.why).toContain(why);
  });

  it('that is not there is said to be so', async () => {
    expect(await readSettings(join(folder, 'nowhere.json'))).toEqual({
      ok: false,
      why: '不能读取：没有这个文件或文件夹。',
    });
  });
});

function read(text: string) {
  const file = join(folder, 'settings.json');
  writeFileSync(file, text);
  return readSettings(file);
}
