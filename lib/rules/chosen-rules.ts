import { defaultRuleSettings, type RuleSettings } from './rule-settings';

/** 检查设置 that an agency chooses; 公布期限 stands beside its address. */
export type ChosenRules = Pick<
  RuleSettings,
  'overviewLimit' | 'feeStatement' | 'rollForwardReasons' | 'wordList'
>;

const { overviewLimit, feeStatement, rollForwardReasons, wordList } = defaultRuleSettings;
export const usualRules: ChosenRules = { overviewLimit, feeStatement, rollForwardReasons, wordList };

/** What can be chosen: the limit in characters, and how long the lists and their entries may be. */
export const ruleBounds = { limitFrom: 100, limitTo: 20_000, reasons: 20, words: 500, length: 50 } as const;
