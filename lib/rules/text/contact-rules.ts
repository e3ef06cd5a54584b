import { matches, sentenceRule } from './sentence-rule';

const MAIL =
  /[\w.+-]+@(?:vip\.)?(?:qq|163|126|139|189|sina|sohu|foxmail|hotmail|gmail|outlook|yeah|aliyun|tom|21cn)\.(?:com|cn|net)(?![\w.-]*\w)/gi;

/** P04: mail of an office at a provider for private people. */
export const officeMail = sentenceRule({
  id: 'P04',
  severity: 'hint',
  name: '使用单位邮箱',
  source: '常识',
  find: ({ plain }) => matches(plain, MAIL),
  message: (words) => `${words}是个人邮箱的域名。宜改用单位邮箱。`,
});

/** 姓: such as are no words by themselves. */
const CLEAN =
  '王李张刘杨赵吴徐孙朱胡郭林罗郑梁谢宋唐韩冯邓曹彭萧蔡潘袁董吕魏蒋杜沈姜傅钟卢汪戴崔陆廖姚邱谭韦贾邹孟秦阎薛侯雷郝龚邵覃';
const NAME = `(?:欧阳|上官|司马|诸葛|[${CLEAN}陈周许何马黄任曾余方])(?!某)[\\p{Script=Han}]{1,2}`;
const ENDED = '(?=[，,。；;、（(\\s]|$|电话|同志)';
const NO_NAME = /(?:[长任员科室部处局办组人导委等]|各|某)/;
const NAMED = new RegExp(
  `(?:联系人|组长|经办人|负责人|填报人|审核人|联络员)[：:为]\\s*(${NAME})${ENDED}`,
  'gu',
);
const LEADING = new RegExp(
  `(?:[由以]|局长|镇长|乡长|主任|书记)(${NAME})(?:同志)?(?:任|担任|为)副?组长`,
  'gu',
);
/** 同志 makes a name of what could be the name of an office. */
const COMRADE = new RegExp(
  `[由以](${NAME})同志(?:兼任|兼|任|担任|为)[\\p{Script=Han}]{0,12}?(?:组长|主任|负责人|召集人|联络员)`,
  'gu',
);
const APPLICANT = new RegExp(
  `申请人((?:[${CLEAN}])(?!某)[\\p{Script=Han}]{1,2}?)(?=申请|要求|提出|不服)`,
  'gu',
);

/** P05: a person by name. */
export const noPersonNamed = sentenceRule({
  id: 'P05',
  severity: 'doubt',
  name: '没有不必要的个人姓名',
  source: '条例第十五条',
  find: ({ text }) =>
    [NAMED, LEADING, COMRADE, APPLICANT].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ([, name = '']) => name).filter((name) => !NO_NAME.test(name)),
    ),
  message: (words) => `含个人姓名${words}。没有必要公开的删去，有必要的说明原因。`,
});

const SECRET =
  /(?:秘密|机密|绝密)\s*★|^[【（(]?(?:秘密|机密|绝密|内部资料|内部文件)[】）)]?$|密级[：:]\s*(?:秘密|机密|绝密)|内部(?:资料|文件)[，,\s]*(?:注意保存|不得外传|请勿外传|严禁外传)/g;

/** P07: a mark of secrecy; speaking of secrets is fine. */
export const noSecrecyMark = sentenceRule({
  id: 'P07',
  severity: 'doubt',
  name: '没有涉密或内部标识',
  source: '条例第十四条',
  find: ({ text }) => matches(text, SECRET),
  message: (words) => `含涉密或内部标识${words}。核对来源，不应公开的删去。`,
});
