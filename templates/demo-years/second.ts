import type { DemoYear } from '@/lib/template/demo-types';
import { opening } from './opening';

/** The year before the year in work. It begins with what the first one carried over. */
export const second: DemoYear = {
  isDone: true,
  filled: ['proactive', 'requests', 'review'],
  figures: {
    'proactive.normativeDocument.issued': '3',
    'proactive.normativeDocument.repealed': '1',
    'proactive.normativeDocument.inForce': '13',
    'proactive.license.decisions': '126',
    'proactive.penalty.decisions': '39',
    'proactive.compulsion.decisions': '2',
    'proactive.administrativeCharge.amountCharged': '1.96',
    'requests.received.naturalPerson': '11',
    'requests.received.commercialEnterprise': '3',
    'requests.received.otherOrganization': '1',
    'requests.broughtForward.naturalPerson': '1',
    'requests.granted.naturalPerson': '5',
    'requests.granted.commercialEnterprise': '2',
    'requests.granted.otherOrganization': '1',
    'requests.grantedInPart.naturalPerson': '2',
    'requests.processInformation.commercialEnterprise': '1',
    'requests.notHeld.naturalPerson': '3',
    'requests.carriedForward.naturalPerson': '2',
    'review.reconsideration.upheld': '1',
    'review.reconsideration.pending': '1',
    'review.suitAfterReconsideration.upheld': '1',
  },
  text: {
    opening,
    overview: {
      proactiveDisclosure:
        '围绕老旧管网改造公布工程计划、进度和停水安排，汛期逐日发布水情，配图解读文件5篇，两次就水费账单问题集中答复。',
      disclosureOnRequest:
        '全年新收政府信息公开申请15件，上年结转1件，办结14件，结转下年度继续办理2件。对内容不明确的申请先电话沟通，再一次性告知补正。',
      informationManagement:
        '制发行政规范性文件3件，废止1件，现行有效13件。完成历史文件的公开属性复核，更新目录。',
      platform: '公众号开通停水查询，与网站专栏同步发布；在三个供水营业厅增设自助查阅机。',
      supervision: '结合案例开展培训3次，委托第三方评估栏目质量，发现的9处缺漏已经补正，没有责任追究的情形。',
    },
    problemsAndImprovements:
      '存在的主要问题：工程类信息公开到位，但后续进展更新偏慢；申请答复的说理还不够充分。改进措施：建立工程进展按月更新清单；编写答复文书范本，由法制机构逐件把关。上年提出的报送不及时问题，实行月度通报后已经解决，图解文件的比例也有提高。',
    otherMatters: '本机关{year}年没有发出信息处理费收费通知，没有收取信息处理费。',
  },
};
