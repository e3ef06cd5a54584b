/** 申请 as clerks name them, as the inside of a pattern. */
export const REQUEST = String.raw`(?:(?:关于|要求|涉及)?(?:政府信息公开|信息公开|公开|依申请公开)(?:方面)?的?(?:政府信息)?申请|(?:要求|申请)?(?:公开|获取)政府信息的?(?:依申请公开)?申请|(?:政府信息)?依申请公开(?:政府信息|信息|件|事项)*(?:申请)?)(?:件|事项)?`;

/** By whom and in what form; it says nothing about how many. */
export const REQUESTERS = String.raw`(?:任何|公众|公民|群众|法人|组织|自然人|企业|申请人|社会|书面|网上|线下|线上|新|提出|提交|递交|形式|方式|渠道|各种|各类|或者|或|和|及|的|过|、)*`;

/** 本机关 in the words of a clerk. */
export const OFFICE = String.raw`(?:我[一-龥]{1,4}|本[一-龥]{1,4}|[一-龥]?机关|[市县区镇乡]政府|街道(?:办事处)?|中心|学校|医院)`;
