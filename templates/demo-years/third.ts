import type { DemoYear } from '@/lib/template/demo-types';
import { opening } from './opening';

/** The year in work: the tables of parts two and three are there, the rest is left to try. */
export const third: DemoYear = {
  isDone: false,
  filled: ['proactive', 'requests'],
  figures: {
    'proactive.normativeDocument.issued': '1',
    'proactive.normativeDocument.repealed': '2',
    'proactive.normativeDocument.inForce': '12',
    'proactive.license.decisions': '131',
    'proactive.penalty.decisions': '45',
    'proactive.compulsion.decisions': '4',
    'proactive.administrativeCharge.amountCharged': '2.05',
    'requests.received.naturalPerson': '10',
    'requests.received.commercialEnterprise': '4',
    'requests.received.legalServiceOrganization': '1',
    'requests.broughtForward.naturalPerson': '2',
    'requests.granted.naturalPerson': '6',
    'requests.granted.commercialEnterprise': '2',
    'requests.granted.legalServiceOrganization': '1',
    'requests.grantedInPart.naturalPerson': '2',
    'requests.grantedInPart.commercialEnterprise': '1',
    'requests.administrativeInquiry.commercialEnterprise': '1',
    'requests.notHeld.naturalPerson': '3',
    'requests.carriedForward.naturalPerson': '1',
  },
  text: {
    opening,
    overview: {
      proactiveDisclosure:
        '把二次供水设施移交、水质检测结果作为公开重点，按月公布检测数据，发布解读6篇，其中视频解读2篇。',
      disclosureOnRequest: '本年度新收政府信息公开申请15件，上年结转2件，办结16件，结转下年度继续办理1件。',
      informationManagement: '制发行政规范性文件1件，废止2件，现行有效12件。',
    },
  },
};
