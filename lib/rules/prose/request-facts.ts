import type { RequestsTold } from '@/lib/template/told-types';
import { isPieces, type Count } from './counts';
import { REQUEST } from './request-words';
import type { Told } from './told';

/** 新收, 上年结转, 办结, 结转下年. */
export type RequestKind = 'received' | 'newlyReceived' | 'broughtForward' | 'handled' | 'carriedForward';

export interface RequestFact {
  readonly kind: RequestKind;
  readonly count: Count;
}

/** What is counted in 件 too and is no request for information. */
export const OTHER_MATTERS =
  /许可|处罚|复议|诉讼|建议|提案|工单|热线|留言|咨询|补正|信访|投诉|举报|资金|意见|问题|案卷|收费|文书|材料|送达|来电|诉求|规范性|线索|案件|培训|公文|信箱|来信(?!申请)/;
const CHANGE = /增加|减少|增长|下降|上升|[比较](?:上年|去年|20\d\d年)|同比|多$|少$|不超过|不少于/;
/** What may stand between a verb and its number. */
const OBJECT =
  /的|所|了|过|到|政府|信息|依申请公开|公开|申请|件数|事项|件|类|答复|工作|数量|总量|总数|量|数|总计|合计|共计|累计|共有|总共|共|有|为|达到|达|计|继续|办理|办结|完结|决定|公众|公民|群众|法人|组织|社会|要求|符合|提交|递交|提出|向本机关|各类|各种|方式|以|网络|信函|当面|书面|网上|传真|和|及|并|、|等|完毕|是|人|：/g;
const RECEIVED = /^(.*)(收到|受理|接到|接收|收取|收件|登记|提出|新收|新增)(.*?)$/;
const HANDLED = /^(.*?)(办结|[办处]理完[毕结]|已办理|答复|办理结果|审结|作出)(.*)$/;
/** 9件已办结: the number first. */
const HANDLED_BEHIND = /^(?:申请)?(?:均|全部)?(?:已|已经|在?年内|按期|按时)*(?:办结|答复|[办处]理完[毕结])$/;
const RECEIVED_BEHIND = new RegExp(`^${REQUEST}(?:送达|递交|提交|提出)?`);
const CARRIED = /^(.*?)(?:(?:结转|转入|转)下年度?|下年度?(?=继续办理))(.*)$/;
const AMOUNT_OF = new RegExp(
  `^(.*?)${REQUEST}(?:收件量|受理量|申请量|收件|新收|总量|数量|总数|件数|量|数|共计|合计|总计|累计|总共|共|为|达到|达|是|有|：)+$`,
);
/** 通过各渠道收到 is everything; 通过网络收到 a part. */
export const EVERY_WAY = /(?:通过|以|从)(?:各种|各类|各|多种|不同)(?:渠道|方式|途径|平台)/g;
export const SUBSET =
  /通过|其中|涉及|网上|网络|线上|信函|当面|现场|(?<!受理)窗口|渠道|[中除]$|方面的|平台|邮寄|转办|第三方|逾期|延期|分别|举例/;

/** 依申请公开信息6条, without a word of receiving or of an application. */
const PUBLISHED_TOO = /^(?!.*(?:收到|受理|接到|办结|答复|公开申请)).*依申请公开(?:政府)?信息/;
/** 公民个人提出: one kind of those who ask. */
const BY_SOME = /个人(?:提出|提交|递交|申请)/;

const known = new WeakMap<Told, readonly RequestFact[]>();

/** The requests counted in one sentence; every rule about requests in a report asks with the same words. */
export function requestFacts(told: Told, check: RequestsTold): readonly RequestFact[] {
  const found = known.get(told);
  if (found) return found;
  const made = told.ours.flatMap((count) => {
    if (!countsRequests(count, told, check)) return [];
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

/** 件, or 条 that counts published items too: only where the words name requests, or in the text about them. */
export function countsRequests(count: Count, told: Told, { slot }: RequestsTold): boolean {
  const { unit, left, right } = count;
  if (isPieces(count)) return true;
  if (!/[条项个]/.test(unit)) return false;
  if (PUBLISHED_TOO.test(left) && isOfInformation(told)) return false;
  if (/申请|依申请公开/.test(left + right)) return true;
  return (
    unit === '条' && told.place.slot === slot && /收到|收件|受理|办结|答复|[办处]理|结转/.test(left + right)
  );
}

/** 制作信息30条，其中主动公开24条，依申请公开信息6条: what was published, by the way it was. */
function isOfInformation({ words, before }: Told): boolean {
  return /主动公开/.test(words) || /主动公开[^，；。]*\d+[条项个]/.test(before?.words ?? '');
}

function kindOf(count: Count, told: Told, check: RequestsTold): RequestKind | null {
  const { left, right } = count;
  if (OTHER_MATTERS.test(left) || OTHER_MATTERS.test(right.slice(0, 6)) || CHANGE.test(left)) return null;
  if (!isAboutRequests(told.words.slice(0, count.end) + right, told, check)) return null;
  if (!/申请/.test(left + right) && isElsewhere(count)) return null;
  if (isOfAllKinds(told, count)) return null;
  if (isCarried(count)) return 'carriedForward';
  if (/上年结转/.test(left)) return /新收|[和含]|连同/.test(left) ? null : 'broughtForward';
  const isPart = check.parts.some((part) => left.includes(part)) || BY_SOME.test(left);
  return isPart ? null : (handledKind(count) ?? receivedKind(count));
}

/** 收到各类申请86件，其中政府信息公开申请12件: the first number counts other applications too. */
function isOfAllKinds({ words }: Told, { end }: Count): boolean {
  const isNamed = /信息公开|依申请/.test(words.slice(0, end));
  return !isNamed && /其中[^，]{0,6}(?:信息公开|依申请公开)/.test(words.slice(end));
}

/** The sentence has spoken of something else last: 办理提案8件，办结8件. */
function isElsewhere({ before }: Count): boolean {
  const matters = before
    .split(/[，；：]/)
    .filter((clause) => OTHER_MATTERS.test(clause) || /申请/.test(clause));
  const [last = ''] = matters.slice(-1);
  if (/复议|诉讼|应诉/.test(last)) return true;
  return OTHER_MATTERS.test(last) && !/信息公开|公开申请|依申请公开/.test(last);
}

function isCarried({ left, right }: Count): boolean {
  const [, , object] = CARRIED.exec(left) ?? [];
  if (object !== undefined) return isObject(object);
  return (
    /^[^收办]{0,24}(?:结转|转入)下年/.test(right) && !/[收受接]|办结/.test(left) && !/其余|其他/.test(right)
  );
}

function handledKind({ left, right, before: earlier }: Count): RequestKind | null {
  if (left === '' && HANDLED_BEHIND.test(right)) return /其中，?$/.test(earlier) ? null : 'handled';
  const [, before = '', verb = '', object] = HANDLED.exec(left) ?? [];
  if (object === undefined || !isObject(object)) return null;
  if (verb === '作出' && !object.includes('答复')) return null;
  if (/(?:公开|提供|处理|不存在的?|未|中已?|原)$/.test(before) || /上年结转的|新收的|当场|平均/.test(before))
    return null;
  return SUBSET.test(before.replace(/其中(?=本年)/, '')) ? null : 'handled';
}

function receivedKind({ left: said, right }: Count): RequestKind | null {
  const left = said.replace(EVERY_WAY, '');
  if (/(?<![没未])有$/.test(left) && !SUBSET.test(left) && RECEIVED_BEHIND.test(right)) return 'received';
  const [, named] = AMOUNT_OF.exec(left) ?? [];
  if (named !== undefined && !SUBSET.test(named) && !/办理|办结|结转|答复/.test(named)) return 'received';
  const [, before = '', verb = '', object] = RECEIVED.exec(left) ?? [];
  if (object === undefined || object.startsWith('、') || !isObject(object) || /办结|答复|需要?$/.test(before))
    return null;
  if (SUBSET.test(before.replace(/其中，?(?=本年|新)/, ''))) return null;
  // 收到的15件申请: what was received stands behind.
  if (object.endsWith('的') && !/^(?:政府信息公开|依申请公开|信息公开|公开)?申请/.test(right)) return null;
  if (/^(?:网络|信函|当面|书面|网上|传真)申请/.test(object)) return null;
  return verb === '新收' || before.endsWith('新') ? 'newlyReceived' : 'received';
}

function isObject(words: string): boolean {
  return words.replace(OBJECT, '') === '';
}
