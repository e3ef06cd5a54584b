import type { RequestsTold } from '@/lib/template/told-types';
import { isPieces, type Count } from './counts';
import type { Told } from './told';

/** 新收, 上年结转, 办结, 结转下年. */
export type RequestKind = 'received' | 'newlyReceived' | 'broughtForward' | 'handled' | 'carriedForward';

export interface RequestFact {
  readonly kind: RequestKind;
  readonly count: Count;
}

/** What is counted in 件 too and is no request for information. */
export const OTHER_MATTERS =
  /许可|处罚|复议|诉讼|建议|提案|工单|热线|留言|咨询|补正|信访|投诉|举报|资金|意见|问题|案卷|收费|文书|材料|送达|来电|诉求|规范性|线索|案件|培训|公文/;
const CHANGE = /增加|减少|增长|下降|上升|[比较](?:上年|去年|20\d\d年)|同比|多$|少$|不超过|不少于/;
/** What may stand between a verb and its number. */
const OBJECT =
  /的|所|了|过|到|政府|信息|依申请|公开|申请|件数|事项|件|类|答复|工作|数量|总量|总数|数|总计|合计|共计|累计|共有|总共|共|有|为|达到|达|计|继续|办理|公众|向本机关|各类|各种|网络|信函|当面|书面|网上|传真|和|及|、|等|完毕|是|人|：/g;
const RECEIVED = /^(.*)(收到|受理|接到|接收|收取|登记|提出|新收|新增)(.*?)$/;
const HANDLED = /^(.*?)(办结|办理完毕|答复|办理结果|作出)(.*)$/;
const CARRIED = /^(.*?)(?:结转|转入|转)下年度?(.*)$/;
const AMOUNT_OF =
  /^(.*?)(?:政府信息公开|依申请公开|信息公开|公开)申请?(?:件)?(?:收件量|收件|申请量|总量|数量|总数|件数|数|共计|合计|总计|共|为)+$/;
const SUBSET = /通过|其中|涉及|渠道|[中除]$|方面的|平台|邮寄|转办|第三方|逾期|延期|分别|举例/;

const known = new WeakMap<Told, readonly RequestFact[]>();

/** The requests counted in one sentence; every rule about requests in a report asks with the same words. */
export function requestFacts(told: Told, check: RequestsTold): readonly RequestFact[] {
  const found = known.get(told);
  if (found) return found;
  const made = told.ours.filter(isPieces).flatMap((count) => {
    const kind = kindOf(count, told, check);
    return kind === null ? [] : [{ kind, count }];
  });
  known.set(told, made);
  return made;
}

/** Whether words speak of requests for information, by themselves or by where they stand. */
export function isAboutRequests(words: string, told: Told, { slot }: RequestsTold): boolean {
  return (
    /申请|公开件/.test(words.replace(/申请人/g, '')) ||
    (told.place.slot === slot && !OTHER_MATTERS.test(words))
  );
}

function kindOf(count: Count, told: Told, check: RequestsTold): RequestKind | null {
  const { left, right } = count;
  if (OTHER_MATTERS.test(left) || OTHER_MATTERS.test(right.slice(0, 6)) || CHANGE.test(left)) return null;
  if (!isAboutRequests(told.words.slice(0, count.end) + right, told, check)) return null;
  if (!/申请/.test(left + right) && isElsewhere(count)) return null;
  if (isCarried(count)) return 'carriedForward';
  if (/上年结转/.test(left)) return /新收|[和含]|连同/.test(left) ? null : 'broughtForward';
  const isPart = check.parts.some((part) => left.includes(part));
  return isPart ? null : (handledKind(count) ?? receivedKind(count));
}

/** The sentence has spoken of something else last: 办理提案8件，办结8件. */
function isElsewhere({ before }: Count): boolean {
  const matters = before
    .split(/[，；：]/)
    .filter((clause) => OTHER_MATTERS.test(clause) || /申请/.test(clause));
  const [last = ''] = matters.slice(-1);
  return OTHER_MATTERS.test(last) && !/信息公开|公开申请|依申请公开/.test(last);
}

function isCarried({ left, right }: Count): boolean {
  const [, , object] = CARRIED.exec(left) ?? [];
  if (object !== undefined) return isObject(object);
  return (
    /^[^收办]{0,24}(?:结转|转入)下年/.test(right) && !/[收受接]|办结/.test(left) && !/其余|其他/.test(right)
  );
}

function handledKind({ left }: Count): RequestKind | null {
  const [, before = '', verb = '', object] = HANDLED.exec(left) ?? [];
  if (object === undefined || !isObject(object)) return null;
  if (verb === '作出' && !object.includes('答复')) return null;
  if (/(?:公开|提供|处理|不存在的?|未|中已?)$/.test(before) || /上年结转的|新收的|当场|平均/.test(before))
    return null;
  return SUBSET.test(before.replace(/其中(?=本年)/, '')) ? null : 'handled';
}

function receivedKind({ left, right }: Count): RequestKind | null {
  const [, named] = AMOUNT_OF.exec(left) ?? [];
  if (named !== undefined && !SUBSET.test(named) && !/办|结转|复/.test(named)) return 'received';
  const [, before = '', verb = '', object] = RECEIVED.exec(left) ?? [];
  if (object === undefined || !isObject(object) || /办结|答复|需要?$/.test(before)) return null;
  if (SUBSET.test(before.replace(/其中，?(?=本年|新)/, ''))) return null;
  // 收到的15件申请: what was received stands behind.
  if (object.endsWith('的') && !/^(?:政府信息公开|依申请公开|信息公开|公开)?申请/.test(right)) return null;
  if (/^(?:网络|信函|当面|书面|网上|传真)申请/.test(object)) return null;
  return verb === '新收' || before.endsWith('新') ? 'newlyReceived' : 'received';
}

function isObject(words: string): boolean {
  return words.replace(OBJECT, '') === '';
}
