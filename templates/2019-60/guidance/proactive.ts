import type { TableGuidance } from '@/lib/template/guidance-types';

/** 表二 */
export const proactive = {
  columns: {
    produced: {
      what: '本年新制作的件数，不论是否公开。',
      example: '本年制定规范性文件5件，其中公开4件，填5。',
      mistake: '与“本年新公开数量”填得一样，忘了没有公开的那几件。',
    },
    newlyDisclosed: {
      what: '本年新公开的件数，以前制作、本年才公开的也计入。',
      example: '本年制作并公开4件，另公开上年制作的1件，填5。',
      mistake: '多于本年新制作数量，却没有在正文说明来由。',
    },
    totalDisclosed: {
      what: '到年底对外公开的总件数，包括以前年度公开、仍在公开的。',
      example: '上年底公开27件，本年新公开5件、撤下2件，填30。',
      mistake: '少于本年新公开数量；总数里要包含新公开的。',
    },
    itemsLastYear: {
      what: '上一年年底的项目数量，是事项的项数，不是办件数。',
      example: '上年权责清单列有36项，填36。',
      mistake: '填成上年作出的决定件数。',
    },
    change: {
      what: '本年项目的增减，增加填正数，减少在前面加减号，没有增减填0。',
      example: '本年取消3项、新增1项，填-2。',
      mistake: '减少了却忘记加减号，或者填成增减以后的总数。',
    },
    decisions: {
      what: '本年作出的处理决定的件数，不是项目数量。',
      example: '有许可事项36项，全年作出许可决定410件，填410。',
      mistake: '填成“上一年项目数量加增减”得出的数。',
    },
    projects: {
      what: '本年政府集中采购的项目数量。',
      example: '全年集中采购办公设备2次、印刷服务1次，填3。',
      mistake: '自行零星采购也计入；项目填了数，金额却填0。',
    },
    amount: {
      what: '本年集中采购的总金额，以万元为单位，最多六位小数；没有采购的填0。',
      example: '三个项目合计251000元，填25.1。',
      mistake: '按元填写，或者在数字后面自己写单位。',
    },
  },
  rows: {
    governmentRule: {
      what: '由有规章制定权的机关填报；其他机关填0。',
      articles: ['第二十条第（一）项'],
      example: '街道办事处没有规章制定权，三格都填0，可附注“无规章制定权”。',
      mistake: '把转发、执行的上级规章填成本机关制作的。',
    },
    normativeDocument: {
      what: '本机关制发的行政规范性文件，联合发文由牵头机关填报。',
      articles: ['第二十条第（一）项'],
      example: '全年制定5件，年底累计公开30件，分别填在两列。',
      mistake: '把通知、批复、会议纪要一并算作规范性文件。',
    },
    license: {
      what: '行政许可的事项数，以及本年作出的许可决定件数。',
      articles: ['第二十条第（五）项'],
      example: '上年36项，本年减少2项，全年作出许可决定410件，三格分别填36、-2、410。',
      mistake: '没有许可事项却有决定件数，或者三格填成同一个数。',
    },
    otherServices: {
      what: '行政许可以外的对外管理和服务事项，以及本年作出的处理决定件数。',
      articles: ['第二十条第（五）项'],
      example: '除行政许可外另有事项14项，没有增减，全年作出决定260件，填14、0、260。',
      mistake: '与行政许可重复计算同一事项。',
    },
    penalty: {
      what: '行政处罚的事项数，以及本年作出的处罚决定件数。',
      articles: ['第二十条第（六）项'],
      example: '处罚事项85项，本年增加3项，作出处罚决定45件。',
      mistake: '按罚款笔数计件；没有处罚权的单位三格都填0。',
    },
    compulsion: {
      what: '行政强制的事项数，以及本年作出的强制决定件数。',
      articles: ['第二十条第（六）项'],
      example: '强制事项6项，没有增减，作出查封决定3件。',
      mistake: '申请法院强制执行的计入本机关的决定。',
    },
    administrativeCharge: {
      what: '行政事业性收费项目的数量，不是金额。',
      articles: ['第二十条第（八）项'],
      example: '收费目录列有2项，本年取消1项，填2和-1。',
      mistake: '填成收费金额；2019年和2020年的表只问项目数。',
    },
    procurement: {
      what: '纳入集中采购目录的政府采购。',
      articles: ['第二十条第（九）项'],
      example: '本年3个项目，金额25.1万元。',
      mistake: '把分散采购也计入，或者只填项目数不填金额。',
    },
  },
} as const satisfies TableGuidance;
