import type { Clause } from './sentence';

/** 办结多少. */
export const handledClauses: readonly Clause[] = [
  (s) => `${s.one('已', '共', '全年', '')}办结${s.q('handled')}`,
  (s) => `${s.one('共', '依法', '全年', '已', '')}答复${s.q('handled')}`,
  (s) => `办理答复${s.q('handled')}`,
  (s) => `${s.one('本年度', '当年', '年内')}办结${s.q('handled')}`,
  (s) => `依法依规${s.one('作出答复', '予以答复', '处理完毕')}${s.q('handled')}`,
  (s) => `${s.one('已答复', '答复申请', '办结答复', '办理完毕')}${s.q('handled')}`,
  (s) => `办结${s.asked()}${s.q('handled')}`,
  (s) => `${s.q('handled')}${s.one('已办结', '已经答复', '申请办理完毕', '在年内办结')}`,
  (s) => `作出政府信息公开答复${s.q('handled')}`,
  (s) => `本年度办理结果${s.all()}${s.q('handled')}`,
  (s) => `出具政府信息公开告知书${s.aside('handled')}份`,
  (s) => `依法办理并答复申请人${s.q('handled')}`,
  (s) => `${s.one('到年底', '截至年底', '截至12月31日')}，办结${s.q('handled')}`,
  (s) => `${s.one('按期', '按时', '如期')}办结${s.q('handled')}`,
  (s) => `${s.one('按期', '按时', '依法', '限时')}答复${s.q('handled')}`,
  (s) => `办结量为${s.q('handled')}`,
  (s) => `审结并答复${s.q('handled')}`,
  (s) => `共计作出答复决定${s.q('handled')}`,
  (s) => `已办理${s.q('handled')}`,
  (s) => `处理完结${s.q('handled')}`,
  (s) => `按规定程序办结${s.q('handled')}`,
  (s) => `答复办结${s.all()}${s.q('handled')}`,
  (s) => `已在法定期限内办结${s.q('handled')}`,
  (s) => `经登记、会商、审核后答复${s.q('handled')}`,
  (s) => `书面答复${s.q('handled')}`,
];

/** 全部办结: only right where nothing goes over to next year. */
export const allHandledClauses: readonly Clause[] = [
  (s) => `${s.one('已', '均已', '目前已')}全部办结`,
  () => '均已办结',
  () => '全部按期办结',
  (s) => `全部办理完毕，${s.one('申请人均无异议', '没有超期', '无一超期')}`,
  (s) => `均已答复${s.one('', '申请人', '完毕')}`,
  (s) => `全部${s.one('依法', '按时', '按期', '在法定期限内')}答复`,
  (s) => `办结率${s.one('100%', '达100%', '为100%', '１００％')}`,
  (s) => `已全部答复${s.one('', '申请人', '到位')}`,
  () => '均按规定办结',
  (s) => `均在法定期限内办结${s.one('', '，无超期现象', '并送达')}`,
  () => '做到件件有答复、事事有回音，全部办结',
  () => '全部予以办结',
  () => '上述申请均已依法答复',
  () => '所有申请均已办结',
  () => '答复率100%',
  () => '所收申请已全部处理完毕',
  () => '全部办结并归档',
  () => '年内均办理完毕',
  () => '办结率、按时答复率均为100%',
  () => '已悉数办结',
  () => '均于年底前办结',
  () => '以上申请当年全部办结',
  () => '无一积压，全部办结',
  () => '已全部办理完结',
  () => '全部申请均已作出答复',
];

/** Says nothing about what is still open. */
export const inTimeClauses: readonly Clause[] = [
  () => '办理过程没有超期',
  (s) => `平均办理用时${s.any(6, 15)}个工作日`,
  () => '应答复的均在法定期限内答复',
  () => '答复文书经法制机构审核',
  () => '个别申请经征求第三方意见后答复',
  () => '疑难申请由法律顾问会商',
  () => '到期的申请没有一件逾期',
];

/** 结转下年度, where something is carried forward. */
export const carriedClauses: readonly Clause[] = [
  (s) => `结转下年度继续办理${s.q('carriedForward')}`,
  (s) => `结转下年度${s.q('carriedForward')}`,
  (s) => `${s.q('carriedForward')}结转至${s.year + 1}年办理`,
  (s) => `结转${s.year + 1}年度继续办理的有${s.q('carriedForward')}`,
  (s) => `其余${s.q('carriedForward')}结转下一年度继续办理`,
  (s) => `另有${s.q('carriedForward')}因尚未到期结转下年办理`,
  (s) => `未到答复期限、结转下年的${s.q('carriedForward')}`,
  (s) => `结转下年${s.q('carriedForward')}`,
  (s) => `尚有${s.q('carriedForward')}正在办理，结转下年度`,
  (s) => `转下年度办理${s.q('carriedForward')}`,
  (s) => `${s.q('carriedForward')}于12月下旬收到，结转下一年度`,
  (s) => `剩余${s.q('carriedForward')}结转次年继续办理`,
  (s) => `结转到下一年度的申请为${s.q('carriedForward')}`,
  (s) => `结转至下年度继续办理的申请${s.all()}${s.q('carriedForward')}`,
  (s) => `年末结转${s.q('carriedForward')}`,
  (s) => `按规定结转下年度办理${s.q('carriedForward')}`,
  (s) => `需结转下年办理的${s.q('carriedForward')}`,
  (s) => `结转下年继续办理数量为${s.q('carriedForward')}`,
  (s) => `${s.q('carriedForward')}未办结，已结转下年`,
  (s) => `跨年办理${s.q('carriedForward')}（结转下年度）`,
  (s) => `${s.q('carriedForward')}仍在办理期限内，将结转${s.year + 1}年继续办理`,
  (s) => `结转下年度办理${s.q('carriedForward')}，均在答复期限内`,
  (s) => `下年度继续办理${s.q('carriedForward')}`,
  (s) => `向下一年度结转${s.q('carriedForward')}`,
  (s) => `结转下年度继续办理的申请有${s.q('carriedForward')}`,
];

/** 没有结转. */
export const noneCarriedClauses: readonly Clause[] = [
  () => '无结转下年度继续办理的申请',
  (s) => `结转下年度0${s.unit}`,
  () => '没有结转下年度办理的情况',
  () => '无结转下年办理事项',
  (s) => `结转下年度继续办理${s.write(0)}${s.unit}`,
  () => '未有申请结转至下一年度',
];
