/** 测试用: wordings about form, marks and leftovers, built as published reports build them, agencies and figures invented. The report is for 2024. */
import type { RuleWordings, Wording } from '../text-test-kit';

const inOpening = (text: string): Wording => ({ text, slot: 'text.opening' });
const whole = (text: string): Wording => ({ text, slot: 'text.overview.whole' });
const headings = (...texts: readonly string[]): Wording => ({
  text: '',
  seen: { headings: texts.map((text) => ({ text, level: 1 })) },
});
const SIX =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

export const publishedForm: readonly RuleWordings[] = [
  {
    rule: 'S02',
    breaks: [
      headings('一、总体情况', '一、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'),
      headings('一、总体情况', '二、主动公开政府信息情况', '四、收到和处理政府信息公开申请情况'),
    ],
    holds: [
      headings('一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'),
      headings('一、总体情况', '三、收到和处理政府信息公开申请情况'),
      headings('总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况'),
      headings('一、概述', '二、总体情况', '三、主动公开政府信息情况'),
    ],
  },
  {
    rule: 'S04',
    breaks: [
      whole(`本年报由${SIX}六个部分组成。统计期限为2024年1月1日至12月31日。`),
      whole(`现从${SIX}等六个方面报告。主动公开信息35条，网站改版，目录更新，举办培训。`),
    ],
    holds: [
      whole(`本年报由${SIX}六个部分组成。主动公开信息35条，依申请公开3件，目录更新，网站改版，举办培训。`),
      whole('工作包括主动公开35条、依申请公开3件、目录更新、网站改版、举办培训。'),
    ],
  },
  {
    rule: 'S14',
    breaks: ['一）公开\n三）解读', '（一）公开\n三）解读'],
    holds: ['（一）公开\n二）解读\n（三）回应', '一）公开\n二）解读'],
  },
  {
    rule: 'S15',
    breaks: [
      inOpening(`本报告由工作概况、${SIX.replace('总体情况、', '')}等六部分组成，涵盖了全年公开工作。`),
      inOpening(`本报告由云江市档案局编制，主要内容包括人员情况、${SIX}等。`),
    ],
    holds: [
      inOpening(`本报告由${SIX}等六部分组成，涵盖了云江市档案局2024年政府信息公开工作情况。`),
      inOpening(
        `本报告由云江市档案局结合统计数据编制，所列数据的统计期限自2024年1月1日起至12月31日止，主要内容包含：${SIX}共六个部分。`,
      ),
      inOpening(`报告包括${SIX}等六项内容，全文可在网站、公众号下载。`),
      inOpening('现从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面报告如下。'),
      inOpening('本报告的附件包括预算表、决算表、采购清单、项目清单等材料。'),
      inOpening('本报告由局办公室、法规科、档案馆、信息中心和各科室共同编制。'),
    ],
  },
  {
    rule: 'X02',
    breaks: [
      '全年在网站上共主动公开条，其中机构信息2条。',
      '累计公开条。',
      '我区共受理4申请公开政府信息，均为当面申请。',
      '收到12政府信息公开申请，均已答复。',
      '共收到3政府信息公开，均已办结。',
    ],
    holds: [
      '全年在网站上共主动公开2条，其中机构信息2条。',
      '认真落实公开条例，共同公开条目。',
      '我区共受理4件申请公开政府信息，均为当面申请。',
      '收到2024政府信息公开考核结果。',
      '受理12345热线转来的申请2件。',
      '收到3次申请，受理2024年申请。',
    ],
  },
  {
    rule: 'X03',
    breaks: ['该部分以表格形式报告。', '本部分内容以表格形式填报，表格如下：', '此部分以表格的形式报告'],
    holds: ['各部门以表格形式报告公开台账。', '该部分群众以表格形式提出建议。'],
  },
  {
    rule: 'X05',
    breaks: ['电子邮箱：，联系电话：。'],
    holds: [
      inOpening('电子邮箱：dangan999@163.com。'),
      inOpening('网址：www.linshan.gov.cn，邮箱：dangan@linshan.gov.cn；电话：0999-1234567。'),
    ],
  },
  {
    rule: 'X09',
    breaks: [
      inOpening('本报告可在门户网站（www.linshan.gov.cn下载。'),
      inOpening('联系电话：0999-1234567）。'),
      '栏目访问量3.1万次）。',
      '三）政府信息管理情况',
      '开设专栏（含解读。\n1）政策信息；2）服务信息。',
    ],
    holds: [
      inOpening('本报告可在门户网站（www.linshan.gov.cn）下载。'),
      inOpening('本报告可在门户网站(网址：www.linshan.gov.cn)下载。'),
      inOpening('请与本局办公室联系（电子邮箱：dangan@linshan.gov.cn）。'),
      '移动端（APP）同步更新。',
      '平台升级（版本3.0），访问量提高（增长12.5）。',
      '服务大厅（楼层：3）设公开栏，公告栏（编号：A，B）每周更换。',
      '分三步：1）收集；2）审核；3）发布。',
      '渠道包括：a）网站，b）公众号（编号：12）。',
      '公开内容（包括：1）政策；2）服务）按季更新。',
      '公开内容（含解读）分两类：1）政策；2）服务。',
      '1）机构信息（电话：12）\n2）人事信息',
    ],
  },
  {
    rule: 'P05',
    breaks: [
      '办公室由郑云江同志兼任主任。',
      '由郑云江同志兼任局办公室主任，负责日常工作。',
      '以王大江同志为召集人。',
    ],
    holds: [
      '由局长同志兼任领导小组组长。',
      '由办公室主任兼任联络员。',
      '由分管领导同志担任组长。',
      '由郑云江工程公司承担主任务。',
    ],
  },
];
