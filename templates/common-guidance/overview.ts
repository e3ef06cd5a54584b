import type { Guidance } from '@/lib/template/guidance-types';

/** 导语: not numbered; customary, not prescribed. */
export const opening = {
  what: '交代编制依据、统计期限、电子版在哪里下载，以及本机关政务公开机构的地址和电话。',
  example: '统计期限为报告年度1月1日至12月31日；如对报告有疑问，与办公室联系，电话0000-1234567。',
  mistake: '沿用上年文稿，统计期限和文号没有改；联系电话写成个人手机号码。',
} as const satisfies Guidance;

/** Part 1 as a whole. */
export const overview = {
  what: '概述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，有数字，少套话。',
  articles: ['第五十条'],
  example: '五个方面各写一段，每段先写做了什么，再写数量，全文一般不超过1000字。',
  mistake: '缺写其中一个方面，或者写成全市、全县的情况，不是本机关的情况。',
} as const satisfies Guidance;

/** 引语 and the five 方面 of part 1. */
export const aspects = {
  lead: {
    what: '五个方面之前的一两句总括，可以不写。',
    example: '本年度，本机关围绕重点工作推进政府信息公开，具体情况如下。',
    mistake: '总括写得比五个方面还长，或者在这里列出与后文不同的数字。',
  },
  proactiveDisclosure: {
    what: '写主动公开了哪些重点领域的信息、各渠道公开多少条，以及政策解读和回应关切的情况。',
    articles: ['第二十条', '第五十条第（一）项'],
    example: '全年主动公开信息326条，其中网站专栏241条、公众号85条；发布政策解读6篇。',
    mistake: '各渠道相加不等于总数，或者把网站全部新闻都算作主动公开的政府信息。',
  },
  disclosureOnRequest: {
    what: '写收到、上年结转、办结和结转下年各多少件，以及办理工作怎样规范；数字与表三一致。',
    articles: ['第三十六条', '第五十条第（二）项'],
    example: '新收申请8件，上年结转0件，办结7件，结转下年1件。可用“插入数据”引用表三的数字。',
    mistake: '正文写“全部办结”，表三却有结转下年度的申请。',
  },
  informationManagement: {
    what: '写信息的制作、公开属性认定、公开审查、更新和清理，以及规章和规范性文件的管理。',
    example: '发文时同步认定公开属性；全年清理规范性文件12件，宣布失效2件，目录已更新。',
    mistake: '只写“制度健全、管理规范”，没有一件具体的事；规范性文件件数与表二不同。',
  },
  platform: {
    what: '写网站专栏、新媒体、公报和线下公开场所的建设和维护。',
    articles: ['第二十四条'],
    example: '法定主动公开内容栏目调整为9个；政务服务大厅设公开查阅点1处，全年接待查阅57人次。',
    mistake: '把已停用的账号仍写成在运行，或者只写访问量，不写建了什么、改了什么。',
  },
  supervision: {
    what: '写机构和人员、培训、监督检查；各级人民政府还要写工作考核、社会评议和责任追究结果。',
    articles: ['第四十六条', '第四十八条', '第五十条第（四）项'],
    example: '全年培训2次，参加61人次；对公开栏目按季自查，没有发生责任追究的情形。',
    mistake: '政府的年报漏写责任追究；没有发生的，也要写明没有。',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
