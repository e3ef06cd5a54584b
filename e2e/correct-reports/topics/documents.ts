import type { Clause } from './sentence';

/** 行政规范性文件 of the form of 2021: made, repealed, in force. */
export const stockClauses: readonly Clause[] = [
  (s) =>
    `${s.head()}制发行政规范性文件${s.q('document.issued', '件')}，废止${s.q('document.repealed', '件')}，现行有效${s.q('document.inForce', '件')}`,
  (s) =>
    `${s.head()}制定行政规范性文件${s.q('document.issued', '件')}、废止${s.q('document.repealed', '件')}，截至年底现行有效${s.q('document.inForce', '件')}`,
  (s) =>
    `${s.when()}新制发规范性文件${s.q('document.issued', '件')}，废止规范性文件${s.q('document.repealed', '件')}，现行有效规范性文件${s.q('document.inForce', '件')}`,
  (s) => `${s.head()}现行有效的行政规范性文件${s.all()}${s.q('document.inForce', '件')}`,
  (s) => `截至${s.year}年12月31日，${s.we()}现行有效行政规范性文件${s.q('document.inForce', '件')}`,
  (s) =>
    `经清理，${s.we()}现行有效行政规范性文件为${s.q('document.inForce', '件')}，${s.one('全部在网站公开', '均已集中公开')}`,
  (s) =>
    `${s.when()}行政规范性文件制发${s.q('document.issued', '件')}、废止${s.q('document.repealed', '件')}、现行有效${s.q('document.inForce', '件')}`,
  (s) => `动态更新规范性文件库，现行有效${s.q('document.inForce', '件')}`,
  (s) => `做好行政规范性文件集中公开，公开现行有效行政规范性文件${s.q('document.inForce', '件')}`,
];
export const issuedClauses: readonly Clause[] = [
  (s) =>
    `${s.head()}${s.one('制发', '制定', '印发', '出台', '发布')}${s.one('行政规范性文件', '规范性文件')}${s.q('document.issued', s.one('件', '件', '份'))}`,
  (s) => `${s.head()}以本机关名义制发行政规范性文件${s.q('document.issued', '件')}，均在印发后同步公开`,
  (s) => `${s.head()}出台行政规范性文件${s.q('document.issued', '件')}，全部配发解读材料`,
  (s) => `${s.when()}${s.all()}制发${s.q('document.issued', '件')}行政规范性文件`,
  (s) => `${s.when()}新制定的${s.q('document.issued', '件')}行政规范性文件均履行了合法性审核`,
  (s) => `${s.head()}本年制发行政规范性文件${s.q('document.issued', '件')}`,
  (s) => `${s.when()}${s.we()}公开行政规范性文件${s.aside('document.issued')}件`,
  (s) => `${s.head()}向社会公开发布行政规范性文件${s.all()}${s.aside('document.issued')}件`,
];
export const repealedClauses: readonly Clause[] = [
  (s) => `${s.one('废止', '清理后废止', '宣布废止')}行政规范性文件${s.q('document.repealed', '件')}`,
  (s) => `${s.head()}废止不再适用的行政规范性文件${s.q('document.repealed', '件')}`,
  (s) => `${s.when()}${s.q('document.repealed', '件')}行政规范性文件被废止`,
  (s) => `${s.when()}开展文件清理，废止规范性文件${s.q('document.repealed', '件')}`,
];
export const noDocumentClauses: readonly Clause[] = [
  (s) => `${s.head()}未制定行政规范性文件`,
  (s) => `${s.head()}没有制发规章和行政规范性文件`,
  (s) => `${s.head()}制发行政规范性文件0件`,
  (s) => `${s.when()}${s.we()}未出台规范性文件`,
  (s) => `${s.head()}无新制发的行政规范性文件`,
];
export const decisionClauses: readonly Clause[] = [
  (s) => (s.has('license') ? `${s.head()}作出行政许可决定${s.q('license', '件')}` : ''),
  (s) => (s.has('license') ? `${s.when()}${s.we()}办理行政许可${s.q('license', '件')}` : ''),
  (s) => (s.has('penalty') ? `${s.head()}作出行政处罚决定${s.q('penalty', '件')}` : ''),
  (s) => (s.has('penalty') ? `${s.when()}实施行政处罚${s.q('penalty', s.one('件', '起', '宗'))}` : ''),
  (s) => (s.has('compulsion') ? `${s.when()}实施行政强制${s.q('compulsion', '件')}` : ''),
  (s) =>
    s.has('license') && s.has('penalty')
      ? `${s.head()}作出行政许可处理决定${s.q('license', '件')}、行政处罚处理决定${s.q('penalty', '件')}`
      : '',
];
