import type { Clause } from './sentence';

/** 收到多少申请, alone. */
export const receivedClauses: readonly Clause[] = [
  (s) => `${s.head()}${s.all()}收到${s.requests('received')}`,
  (s) => `${s.head()}${s.all()}受理${s.requests('received')}`,
  (s) => `${s.head()}新收${s.requests('received')}`,
  (s) => `${s.when()}${s.we()}${s.all()}接收${s.asked()}${s.q('received')}`,
  (s) => `${s.head()}收到公民、法人和其他组织提交的${s.asked()}${s.all()}${s.q('received')}`,
  (s) => `${s.when()}向${s.we()}提出的${s.asked()}${s.all()}${s.q('received')}`,
  (s) => `${s.head()}收到的${s.asked()}为${s.q('received')}`,
  (s) => `${s.head()}${s.asked()}${s.one('受理量', '收件量', '新收数量', '申请量')}为${s.q('received')}`,
  (s) => `${s.when()}${s.asked()}新收${s.q('received')}`,
  (s) => `${s.head()}收到群众${s.one('申请', '提交')}的${s.asked()}${s.q('received')}`,
  (s) => `${s.head()}办公室登记${s.asked()}${s.q('received')}`,
  (s) => `${s.when()}有${s.q('received')}${s.asked()}${s.one('递交至', '提交到', '送达')}${s.we()}`,
  (s) => `${s.asked()}方面，${s.when()}${s.all()}收到${s.q('received')}`,
  (s) => `${s.when()}${s.we()}依法受理${s.one('各类', '')}${s.asked()}${s.q('received')}`,
  (s) =>
    `${s.head()}${s.all()}收到${s.one('符合要求的', '公众的', '社会公众', '申请人提出的')}${s.asked()}${s.q('received')}`,
  (s) => `${s.when()}${s.all()}收到${s.requests('received')}（不含咨询类来电来访）`,
  (s) => `${s.head()}${s.asked()}数量${s.one('为', '是', '达', '共计')}${s.q('received')}`,
  (s) => `${s.when()}${s.we()}政府信息公开申请受理窗口${s.all()}收件${s.q('received')}`,
  (s) => `${s.head()}新增${s.requests('received')}`,
  (s) => `${s.when()}${s.we()}受理公民依申请公开政府信息事项${s.q('received')}`,
  (s) => `${s.head()}收到以各种方式提出的${s.asked()}${s.q('received')}`,
  (s) => `${s.when()}申请人${s.all()}提出${s.requests('received')}`,
  (s) => `${s.head()}${s.asked()}收件总数${s.q('received')}`,
  (s) => `${s.head()}${s.one('先后', '陆续', '依法', '')}收到${s.requests('received')}`,
  (s) => `${s.when()}通过各渠道收到的${s.asked()}${s.all()}有${s.q('received')}`,
  (s) => `${s.when()}${s.we()}收到${s.asked()}${s.q('received')}`,
  (s) => `${s.head()}收到书面${s.asked()}${s.q('received')}`,
  (s) => `${s.when()}政府信息公开申请办理系统中登记在案的本机关新收申请${s.q('received')}`,
];

/** 新收与上年结转, where something was brought forward. */
export const openClauses: readonly Clause[] = [
  (s) => `${s.head()}${s.all()}收到${s.asked()}${s.q('received')}，上年结转${s.q('broughtForward')}`,
  (s) =>
    `${s.head()}新收${s.asked()}${s.q('received')}，${s.one('加上', '连同', '另有')}上年结转的${s.q('broughtForward')}，${s.one('', `全年应办${s.q('open')}`, `合计${s.q('open')}`)}`.replace(
      /，$/,
      '',
    ),
  (s) =>
    `${s.head()}${s.all()}办理${s.asked()}${s.q('open')}，其中本年新收${s.part('received')}、上年结转${s.part('broughtForward')}`,
  (s) =>
    `${s.head()}收到${s.requests('received')}，另有${s.q('broughtForward')}由${s.year - 1}年度结转${s.one('而来', '', '继续办理')}`,
  (s) => `${s.when()}${s.we()}${s.all()}受理${s.asked()}${s.q('open')}（含上年结转${s.q('broughtForward')}）`,
  (s) => `${s.when()}上年度结转至本年度办理的申请${s.q('broughtForward')}，本年度新收申请${s.q('received')}`,
  (s) => `${s.head()}新收${s.asked()}${s.q('received')}（另上年结转${s.q('broughtForward')}）`,
  (s) =>
    `${s.head()}需办理的${s.asked()}${s.all()}${s.q('open')}，包括新收${s.q('received')}和上年结转${s.q('broughtForward')}`,
  (s) => `${s.head()}新收申请${s.q('received')}，上年结转申请${s.q('broughtForward')}`,
  (s) =>
    `${s.when()}收到${s.asked()}${s.q('received')}；${s.year - 1}年结转${s.year}年办理${s.q('broughtForward')}`,
];

/** 上年结转, in a sentence of its own. */
export const broughtClauses: readonly Clause[] = [
  (s) => `上年结转${s.q('broughtForward')}`,
  (s) => `另有上年结转${s.asked()}${s.q('broughtForward')}`,
  (s) => `上年度结转申请${s.q('broughtForward')}一并办理`,
  (s) => `此外，${s.year - 1}年结转${s.q('broughtForward')}`,
];

/** 只有上年结转. */
export const broughtOnlyClauses: readonly Clause[] = [
  (s) => `${s.head()}未收到新的${s.asked()}，上年结转${s.q('broughtForward')}`,
  (s) => `${s.when()}${s.we()}没有新收${s.asked()}，办理上年结转申请${s.q('broughtForward')}`,
  (s) => `${s.head()}新收${s.asked()}${s.write(0)}${s.unit}，上年结转${s.q('broughtForward')}`,
];

/** 没有收到申请, nothing brought forward. */
export const noneClauses: readonly Clause[] = [
  (s) => `${s.head()}未收到${s.asked()}`,
  (s) => `${s.head()}没有收到${s.asked()}`,
  (s) => `${s.when()}${s.we()}未收到公民、法人或其他组织提出的${s.asked()}`,
  (s) => `${s.head()}收到${s.asked()}0${s.unit}`,
  (s) => `${s.when()}${s.we()}未接到${s.asked()}`,
  (s) => `${s.when()}${s.we()}无政府信息公开申请`,
  (s) => `${s.when()}${s.we()}未受理${s.asked()}`,
  (s) => `${s.head()}${s.all()}收到${s.asked()}${s.write(0)}${s.unit}`,
  (s) => `${s.when()}无公民、法人和其他组织向${s.we()}提出${s.asked()}`,
  (s) => `${s.head()}新收${s.asked()}0${s.unit}，上年结转0${s.unit}`,
  (s) => `${s.when()}${s.we()}尚未收到${s.asked()}`,
  (s) => `${s.head()}没有接到任何公民或组织的${s.asked()}`,
  (s) => `${s.when()}${s.we()}依申请公开信息0${s.unit}`,
  (s) => `${s.when()}没有公民、法人或者其他组织向${s.we()}申请公开政府信息`,
  (s) => `${s.head()}${s.asked()}为零`,
  (s) => `${s.when()}${s.we()}未发生依申请公开政府信息的情况`,
  (s) => `${s.head()}未收到任何形式的${s.asked()}，也无上年结转`,
  (s) => `${s.head()}没有收到书面或者网上的${s.asked()}`,
  (s) => `${s.when()}未收到向${s.we()}提出的${s.asked()}，无上年结转事项`,
  (s) => `${s.when()}${s.we()}政府信息依申请公开受理数为0`,
  (s) => `${s.head()}未收到要求公开政府信息的申请`,
  (s) => `${s.when()}${s.we()}无依申请公开事项`,
  (s) => `${s.head()}${s.asked()}零受理`,
  (s) => `截至${s.year}年12月31日，${s.we()}未收到${s.asked()}`,
  (s) => `${s.when()}未收到群众的${s.asked()}`,
  (s) => `${s.head()}未收到${s.asked()}，未产生信息处理费`,
];
