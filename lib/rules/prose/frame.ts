/** 口径: whether words speak of the whole reporting year and of this agency, as facts and not as plans. */

const OTHER_YEAR =
  /上年(?!度?(?:结转|转入))|上一年|去年|前年|往年|历年|同期|多年|近[一二三四五六七八九十两\d]+年|[三四五两]年(?:来)?累计|以来/g;
const THIS_YEAR = /本年|今年|全年|年内|当年|报告期|一年来|年度共|本报告/g;
const PART_OF_YEAR = /[上下]半年|季度|\d+月|[一二三四五六七八九十]+月(?:份|底|末)|月均|每月|日均|每季/g;
const OTHERS =
  /全[市区县省国镇乡]|全系统|各(?:乡镇|镇|县|区|市|街道|单位|部门|科室|地|级|分局|分中心|站)|下属|所属|下级|基层/g;
/** Of a whole government 全市 is its own; what lies below or within it is a part. */
const PARTS_OF_PLACE =
  /各(?:乡镇|镇|县|区|市|街道|单位|科室|分局|分中心|站)|部门|下属|所属|下级|基层|本级|政府办|[市县区]直|直属|县区|县（市/g;
const WHOLE_GOVERNMENT = /[市县区省州旗盟]人民政府$/;
const OTHER_SUBJECT = /(?:^|，|代)[市县区省]政府(?!信息)/g;
/** 区政府办 of 某区人民政府办公室. */
const GOVERNMENT_OFFICE = /政府办公[室厅]$/;
const OWN_OFFICE = /[市县区省州旗](?:人民)?政府办(?:公[室厅])?/g;
const OURS = /我[一-龥]|本(?:机关|单位|局|级|中心|委|院|校|镇|街道|部门)|局机关|委机关|机关收到/g;
const PLANNED =
  /计划|力争|[拟预]于|拟(?=[一-龥])|预计|争取|下一步|(?:^|，|年|我[一-龥]|机关)将|目标|(?:^|，|：)如(?![下期数实约])|要求各|要求(?=.{0,6}答复)|应当|可以|可自|努力|标准为/;

/** Words up to and including what is judged, from the beginning of the sentence. */
export function isOurYear(words: string, year: number, agency: string): boolean {
  return !PLANNED.test(words) && isThisYear(words, year) && isOwn(words, agency);
}

function isThisYear(words: string, year: number): boolean {
  const named = Array.from(words.matchAll(/20(\d\d)年/g));
  const other = named.filter(([mark]) => mark !== `${String(year)}年`);
  const ours = named.filter(([mark]) => mark === `${String(year)}年`);
  const now = Math.max(lastIn(words, THIS_YEAR), ours.at(-1)?.index ?? -1);
  const then = Math.max(lastIn(words, OTHER_YEAR), other.at(-1)?.index ?? -1);
  // 2025年8月5日 and 其中下半年 are in this year and not all of it.
  return now >= then && lastIn(words, PART_OF_YEAR) <= lastIn(words, THIS_YEAR);
}

/** Whom an earlier clause names counts only where that clause counts something too. */
function isOwn(words: string, agency: string): boolean {
  const clauses = words.split(/(?<=，)/);
  const said = clauses
    .filter(
      (clause, at) =>
        at === clauses.length - 1 || /\d|[一二两三四五六七八九十](?:件|宗|份|起)|未|没有/.test(clause),
    )
    .join('')
    .split(agency || '本机关')
    .join('本机关')
    .replace(OWN_OFFICE, (office) => (GOVERNMENT_OFFICE.test(agency) ? '本机关' : office));
  const others = WHOLE_GOVERNMENT.test(agency)
    ? lastIn(said, PARTS_OF_PLACE)
    : Math.max(lastIn(said, OTHERS), lastIn(said, OTHER_SUBJECT));
  return lastIn(said, OURS) > others || others === -1;
}

function lastIn(words: string, marks: RegExp): number {
  let last = -1;
  for (const { index } of words.matchAll(marks)) last = index;
  return last;
}
