import { ruleBounds } from '@/lib/rules/chosen-rules';
import type { RuleSettings } from '@/lib/rules/rule-settings';
import { ruleSettingsSchema } from '@/lib/store/rule-settings-schema';
import { quoted, readOptionsFile, refuseOption, type ReadOptions } from './read-options-file';

const { limitFrom, limitTo, reasons, words, length } = ruleBounds;

const settingsFile = {
  name: '设置文件',
  example: '{"overviewLimit": 1500}',
  allowed: {
    overviewLimit: `${limitFrom}到${limitTo}之间的整数`,
    feeStatement: quoted(['doubt', 'error']),
    rollForwardReasons: `一组文字，最多${reasons}项，每项1到${length}字`,
    wordList: `一组词，如 [{"word": "旧称", "instead": "新称"}]，最多${words}项，每个词1到${length}字`,
    deadline: '月日，如 {"agency": "01-31", "government": "03-31"}',
    latenessFrom: '年度，如 2023',
  } satisfies Readonly<Record<keyof RuleSettings, string>>,
};

/** Reads a 设置文件: JSON with any of the names of 检查设置; what it does not name is as usual. */
export async function readSettings(file: string): Promise<ReadOptions<RuleSettings>> {
  const read = await readOptionsFile(file, settingsFile);
  if (!read.ok) return read;
  const parsed = ruleSettingsSchema.safeParse(read.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return refuseOption(settingsFile, parsed.error.issues[0]?.path ?? []);
}
