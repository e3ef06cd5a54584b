import type { RequestsTold } from '@/lib/template/told-types';
import { checksOf, figureAt, placeOf, ruleIdsOf } from '../places';
import type { Context, Rule } from '../rule';
import { countAt, findingAbout } from './cell-count';
import { isPieces, type Count } from './counts';
import { OTHER_MATTERS, requestFacts } from './request-facts';
import { toldIn, type Told } from './told';

const CHANNEL =
  /网络|网上|线上|线下|在线|互联网|网站|平台|电子邮[件箱]|邮箱|信函|邮寄|邮政|信件|快递|寄|来信|书面信函|当面|现场|窗口|到场|传真|其他渠道|公开系统/;
const ELSEWHERE = /答复|送达|领取|发送|发布|咨询|投诉|留言|意见|推送|来访/;
/** 3件来自网络, 3件为网上申请. */
const FROM = new RegExp(`^(?:来自|为|由|通过|系)(?:${CHANNEL.source})`);
const OPEN = /等|其余|主要|最多|其他(?!渠道)/;

/** N13: requests by network, letter and visit, against all of them. */
export const channelsTold: Rule = {
  id: 'channelsTold',
  severity: 'doubt',
  name: '各渠道的申请合计与收到件数相符',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'channelsTold'),
  check: (context) =>
    checksOf(context.template, 'channelsTold').flatMap((check) => {
      const all = toldIn(context);
      return all.flatMap((told, index) => {
        const channels = channelsIn(told);
        if (channels.length < 2) return [];
        const sum = channels.reduce((total, { value }) => total + value, 0);
        const near = [told, all[index - 1], all[index + 1]].filter((one) => one?.place === told.place);
        const [stated] = near.flatMap((one) => (one ? totalsIn(one, check, channels) : []));
        const total = stated ?? fromTable(context, check, told);
        if (total === null || sum === total || (sum < total && OPEN.test(told.words))) return [];
        const received = countAt(context, check.table, check.received, check.column);
        const cells = received ? [received.cell] : [];
        const shown = received
          ? `；${placeOf(figureAt(context.sheet, received.cell).cell)}填 ${String(received.value)} 件`
          : '';
        const added = channels.map(({ text }) => text).join(' + ');
        const message = `各渠道的申请合计 ${added} = ${String(sum)} 件，与收到的 ${String(total)} 件不一致${shown}。核对后改成一致。`;
        return [findingAbout(told, { ruleId: check.rule, severity: 'doubt', message, cells })];
      });
    }),
};

function channelsIn({ words, ours }: Told): readonly Count[] {
  if (ELSEWHERE.test(words.replace(/答复(?=率|$)|均.{0,6}答复|依法答复|按时答复/g, ''))) return [];
  return ours.filter((count) => {
    const { left, right } = count;
    if (!isPieces(count) || OTHER_MATTERS.test(left.replace(/信件|邮件|书面|来信/g, ''))) return false;
    return (CHANNEL.test(left) && !/合计|总计|各类|共|受理窗口/.test(left)) || FROM.test(right);
  });
}

/** Numbers of all requests, said beside the channels. */
function totalsIn(told: Told, check: RequestsTold, channels: readonly Count[]): readonly number[] {
  const facts = requestFacts(told, check)
    .filter(
      ({ kind, count }) => (kind === 'received' || kind === 'newlyReceived') && !channels.includes(count),
    )
    .map(({ count }) => count.value);
  const whole = told.ours
    .filter((count) => isPieces(count) && isWhole(count, channels))
    .map(({ value }) => value);
  return [...facts, ...whole];
}

/** 12件申请中 · 办理申请14件（含上年结转2件） */
function isWhole(count: Count, channels: readonly Count[]): boolean {
  if (channels.includes(count)) return false;
  return (
    /^(?:政府信息公开)?申请中/.test(count.right) ||
    /(?:办理|收到)(?:政府信息公开|依申请公开)?(?:申请)?$/.test(count.left)
  );
}

function fromTable(context: Context, check: RequestsTold, told: Told): number | null {
  if (!/申请/.test(told.words)) return null;
  return countAt(context, check.table, check.received, check.column)?.value ?? null;
}
